import type { Core } from 'cytoscape';
import { asModel, cleared } from '../sheet.ts';
import type { Corner, Spot } from './hulls.ts';
import { type Outlined, outlines, type Title } from './outlines.ts';

interface Drawn {
  readonly colour: string;
  readonly path: Path2D;
}

/** The shapes of so many take a while: they follow a mark that is dragged now and then only. */
const MANY = 600;

/** The outlines of clusters, on a sheet under the nodes. Their shapes are made when marks move, and only drawn when the view does. */
export class HullSheet {
  readonly #core: Core;
  readonly #canvas: HTMLCanvasElement;
  #outlined: readonly Outlined[] = [];
  #drawn: readonly Drawn[] = [];
  #titles: readonly Title[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(core: Core, canvas: HTMLCanvasElement) {
    this.#core = core;
    this.#canvas = canvas;
    core.on('viewport resize', () => this.draw());
    core.on('position', 'node', () => this.#shapeSoon());
  }

  get titles(): readonly Title[] {
    return this.#titles;
  }

  take(outlined: readonly Outlined[]): void {
    this.#outlined = outlined;
    this.shape();
  }

  shape(): void {
    const made = outlines(this.#outlined, (id) => this.#spotOf(id));
    this.#drawn = made.map(({ colour, hull }) => ({ colour, path: smooth(hull) }));
    this.#titles = made.map(({ title }) => title);
    this.draw();
  }

  draw(): void {
    const context = cleared(this.#core, this.#canvas);
    if (context === null || this.#drawn.length === 0) return;
    asModel(context, this.#core);
    context.lineWidth = 1.6 / this.#core.zoom();
    for (const { colour, path } of this.#drawn) {
      [context.fillStyle, context.strokeStyle] = [colour, colour];
      context.globalAlpha = 0.13;
      context.fill(path);
      context.globalAlpha = 0.75;
      context.stroke(path);
    }
  }

  end(): void {
    clearTimeout(this.#timer);
    cleared(this.#core, this.#canvas);
  }

  #shapeSoon(): void {
    if (this.#outlined.length === 0 || this.#timer !== undefined) return;
    const marks = this.#outlined.reduce((sum, { ids }) => sum + ids.length, 0);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.shape();
      },
      marks > MANY ? 150 : 15,
    );
  }

  #spotOf(id: string): Spot | undefined {
    const node = this.#core.getElementById(id);
    return node.empty() ? undefined : { ...node.position(), radius: Number(node.data('size')) / 2 };
  }
}

/** Curves from the middle of each side to the next, bent by the corner in between. */
function smooth(corners: readonly Corner[]): Path2D {
  const path = new Path2D();
  const middle = (at: number): Corner => {
    const [[ax, ay], [bx, by]] = [corners[at % corners.length] ?? [0, 0], corners[(at + 1) % corners.length] ?? [0, 0]];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  path.moveTo(...middle(0));
  for (let at = 1; at <= corners.length; at += 1) path.quadraticCurveTo(...(corners[at % corners.length] ?? [0, 0]), ...middle(at));
  path.closePath();
  return path;
}

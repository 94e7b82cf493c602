import type { Core } from 'cytoscape';
import { asModel, cleared } from '../sheet.ts';
import { type Corner, hullOf, type Spot, together } from './hulls.ts';

/** A cluster to be outlined: who of it is on the canvas. */
export interface Outlined {
  readonly key: string;
  /** Over its largest part, and over each other part. */
  readonly title: string;
  readonly sign: string;
  readonly colour: string;
  readonly ids: readonly string[];
}

/** A name over an outline, at a place of the nodes' plane. */
export interface Title {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

interface Drawn {
  readonly colour: string;
  readonly path: Path2D;
}

/** As many times the usual distance between neighbours the next one of a cluster may be away. */
const REACH = 2.4;
/** From so many marks the usual distance is known well enough. */
const DRAWN = 150;
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
    const spots = this.#outlined.map(({ ids }) => ids.flatMap((id) => this.#spotOf(id)));
    const reach = REACH * usualDistance(spots.flat());
    const made = this.#outlined.flatMap((outlined, at) => {
      const parts = together(spots[at] ?? [], reach).map((part) => ({ hull: hullOf(part), weight: part.length }));
      return parts.map(({ hull, weight }, number) => ({
        outlined,
        hull,
        title: { id: `hull:${outlined.key}:${number}`, text: number === 0 ? outlined.title : outlined.sign, weight },
      }));
    });
    this.#drawn = made.map(({ outlined: { colour }, hull }) => ({ colour, path: smooth(hull) }));
    this.#titles = made.map(({ title, hull }) => ({ ...title, ...topOf(hull) }));
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

  #spotOf(id: string): Spot[] {
    const node = this.#core.getElementById(id);
    return node.empty() ? [] : [{ ...node.position(), radius: Number(node.data('size')) / 2 }];
  }
}

/** How far the nearest other mark is, for the one in the middle of all. */
function usualDistance(spots: readonly Spot[]): number {
  const every = Math.max(1, Math.floor(spots.length / DRAWN));
  const distances = spots
    .filter((_, at) => at % every === 0)
    .map((spot) =>
      spots.reduce((least, other) => (other === spot ? least : Math.min(least, Math.hypot(other.x - spot.x, other.y - spot.y))), 1e6),
    )
    .sort((a, b) => a - b);
  return Math.max(40, distances[Math.floor(distances.length / 2)] ?? 0);
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

/** Above the middle of the upper edge. */
function topOf(corners: readonly Corner[]): { x: number; y: number } {
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  return { x: (left + right) / 2, y: Math.min(...corners.map(([, y]) => y)) };
}

import type { Core, ElementDefinition } from 'cytoscape';
import { asModel, cleared } from './sheet.ts';

interface Line {
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly id: string;
}

/** From here on dashes can be told apart. */
const DASHES_FROM = 0.55;

const linesOf = (elements: readonly ElementDefinition[]): Line[] =>
  elements.flatMap(({ group, data }) => (group === 'edges' ? [data as unknown as Line] : []));

/**
 * The links of a crowd, all of a layer in one stroke: five thousand links drawn one by one, as Cytoscape does, take the page's thread
 * for more than 100 ms. While one moves the sheet is moved as a whole, and drawn anew when it rests.
 */
export class CrowdLinks {
  readonly #core: Core;
  readonly #canvas: HTMLCanvasElement;
  #lines: readonly Line[] = [];
  #drawnAt = { x: 0, y: 0, zoom: 1 };

  constructor(core: Core, canvas: HTMLCanvasElement) {
    this.#core = core;
    this.#canvas = canvas;
  }

  take(elements: readonly ElementDefinition[]): void {
    this.#lines = linesOf(elements);
  }

  draw(): void {
    const context = cleared(this.#core, this.#canvas);
    this.#canvas.style.transform = '';
    this.#drawnAt = { ...this.#core.pan(), zoom: this.#core.zoom() };
    if (context === null) return;
    asModel(context, this.#core);
    context.globalAlpha = 0.4;
    context.lineWidth = Math.max(1.2, 0.8 / this.#core.zoom());
    this.#stroke(context, this.#lines);
  }

  /** Those of some nodes, or of a path, over everything else. */
  drawMarked(context: CanvasRenderingContext2D, marked: ReadonlySet<string>): void {
    if (marked.size === 0) return;
    asModel(context, this.#core);
    context.lineWidth = 2.5 / this.#core.zoom();
    this.#stroke(
      context,
      this.#lines.filter(({ id, source, target }) => marked.has(id) || marked.has(source) || marked.has(target)),
    );
  }

  /** Moves what was drawn to where it belongs at the present distance. */
  follow(): void {
    const { x, y } = this.#core.pan();
    const by = this.#core.zoom() / this.#drawnAt.zoom;
    this.#canvas.style.transform = `translate(${x - this.#drawnAt.x * by}px, ${y - this.#drawnAt.y * by}px) scale(${by})`;
  }

  #stroke(context: CanvasRenderingContext2D, lines: readonly Line[]): void {
    const { x1, x2, y1, y2 } = this.#core.extent();
    const places = new Map<string, { x: number; y: number }>();
    this.#core.nodes().forEach((node) => {
      places.set(node.id(), node.position());
    });
    const paths = new Map<string, { path: Path2D; dash: readonly number[] }>();
    for (const { source, target, colour, dash } of lines) {
      const [a, b] = [places.get(source), places.get(target)];
      if (a === undefined || b === undefined) continue;
      if (Math.max(a.x, b.x) < x1 || Math.min(a.x, b.x) > x2 || Math.max(a.y, b.y) < y1 || Math.min(a.y, b.y) > y2) continue;
      const { path } = paths.get(colour) ?? { path: new Path2D() };
      path.moveTo(a.x, a.y);
      path.lineTo(b.x, b.y);
      paths.set(colour, { path, dash });
    }
    for (const [colour, { path, dash }] of paths) {
      context.strokeStyle = colour;
      context.setLineDash(this.#core.zoom() < DASHES_FROM || dash[1] === 0 ? [] : [...dash]);
      context.stroke(path);
    }
  }
}

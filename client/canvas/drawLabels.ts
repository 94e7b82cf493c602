import type { Core, NodeSingular } from 'cytoscape';
import type { INKS } from '../app/inks.ts';
import { rootScale, typefaces } from '../app/typefaces.ts';
import { chooseLabels, LINE, MOST_LABELS, textWidth } from './labels.ts';
import { isInSight } from './resting.ts';
import { cleared } from './sheet.ts';

type Inks = (typeof INKS)[keyof typeof INKS];

const TEXT = 12.5;
const WIDEST = 150;

/** Names are drawn on a sheet of our own: of one size at every distance, as many as there is room for, and cheap to choose anew. */
export class Labels {
  readonly #core: Core;
  #chosen: readonly string[] = [];
  #scale = 1;
  readonly #shortened = new Map<string, string>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Says how many of how many marks in sight have a name. */
  choose(): { labelled: number; inSight: number } {
    this.#scale = rootScale();
    const inSight = this.#core
      .nodes()
      .filter((node) => isInSight(node, this.#core))
      .nodes();
    const marks = inSight.map((node) => {
      const { x, y } = this.#anchor(node);
      const size = sizeOf(node, this.#core.zoom(), this.#scale);
      const first = node.hasClass('chosen') || node.hasClass('hovered') ? 1e9 : Number(node.data('weight'));
      return { id: node.id(), x, y, width: Math.min(WIDEST * this.#scale, textWidth(String(node.data('label')), size)), weight: first };
    });
    this.#chosen = [...chooseLabels(marks, MOST_LABELS, LINE * this.#scale)];
    return { labelled: this.#chosen.length, inSight: inSight.length };
  }

  draw(canvas: HTMLCanvasElement, inks: Inks, under?: (context: CanvasRenderingContext2D) => void): void {
    const context = cleared(this.#core, canvas);
    if (context === null) return;
    if (under !== undefined) {
      context.save();
      under(context);
      context.restore();
    }
    [context.textAlign, context.textBaseline, context.lineJoin] = ['center', 'top', 'round'];
    const font = typefaces();
    [context.strokeStyle, context.fillStyle, context.lineWidth] = [inks.halo, inks.ink, 3.5];
    for (const id of this.#chosen) {
      const node = this.#core.getElementById(id);
      if (node.empty()) continue;
      const size = sizeOf(node, this.#core.zoom(), this.#scale);
      context.font = `${node.hasClass('closed') || node.hasClass('box') ? 600 : 400} ${size}px ${font}`;
      context.globalAlpha = node.hasClass('faded') ? 0.25 : 1;
      const { x, y } = this.#anchor(node);
      for (const [line, text] of this.#lines(node, context).entries()) {
        context.strokeText(text, x, y + line * size * 1.25);
        context.fillText(text, x, y + line * size * 1.25);
      }
    }
  }

  /** Where the middle of the upper edge of a name is: in a closed group, over a box, under everything else. */
  #anchor(node: NodeSingular): { x: number; y: number } {
    const { x, y } = node.renderedPosition();
    const half = node.renderedHeight() / 2;
    const size = sizeOf(node, this.#core.zoom(), this.#scale);
    return { x, y: node.hasClass('closed') ? y - 1.25 * size : node.hasClass('box') ? y - half - 1.4 * size : y + half + 3 };
  }

  #lines(node: NodeSingular, context: CanvasRenderingContext2D): string[] {
    const label = String(node.data('label'));
    return node.hasClass('closed') ? label.split('\n') : [this.#shorten(label, context)];
  }

  #shorten(text: string, context: CanvasRenderingContext2D): string {
    const known = this.#shortened.get(text);
    if (known !== undefined) return known;
    let short = text;
    while (short.length > 1 && context.measureText(short === text ? text : `${short}…`).width > WIDEST * this.#scale)
      short = short.slice(0, -1);
    const shown = short === text ? text : `${short}…`;
    this.#shortened.set(text, shown);
    return shown;
  }
}

function sizeOf(node: NodeSingular, zoom: number, scale: number): number {
  if (!node.hasClass('closed')) return TEXT * scale;
  return Math.min(22 * scale, Math.max(12 * scale, Math.round(Number(node.data('size')) * zoom * 0.16)));
}

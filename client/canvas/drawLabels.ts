import type { Core, NodeSingular } from 'cytoscape';
import type { INKS } from '../app/inks.ts';
import { rootScale, typefaces } from '../app/typefaces.ts';
import type { Title } from './colouring/outlines.ts';
import { inkOn } from './colouring/palettes.ts';
import { type Area, areaOf, WIDEST_TITLE } from './colouring/titlePlaces.ts';
import { Titles } from './drawTitles.ts';
import { chooseLabels, LINE, MOST_LABELS, shortened, textWidth } from './labels.ts';
import { isInSight } from './resting.ts';
import { cleared } from './sheet.ts';

type Inks = (typeof INKS)[keyof typeof INKS];

const TEXT = 12.5;
const WIDEST = 150;
/** A sign in a mark cannot be read when the mark is smaller than this on screen. */
const SMALLEST_SIGNED = 10;

/** Names are drawn on a sheet of our own: of one size at every distance, as many as there is room for, and cheap to choose anew. */
export class Labels {
  readonly #core: Core;
  readonly #titles: Titles;
  #chosen: readonly string[] = [];
  #signed: readonly NodeSingular[] = [];
  #scale = 1;
  readonly #shortened = new Map<string, string>();

  constructor(core: Core) {
    this.#core = core;
    this.#titles = new Titles(core);
  }

  /** The outlines of clusters have names too. */
  head(titles: readonly Title[]): void {
    this.#titles.take(titles);
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
    const taken = marks.map(({ x, y, width }) => areaOf({ x, y }, width, LINE * this.#scale));
    const titles = this.#titles.choose([...taken, ...inSight.map(boundsOf)], this.#scale);
    this.#chosen = [...chooseLabels([...titles, ...marks], MOST_LABELS, LINE * this.#scale)];
    this.#signed = inSight
      .filter((node) => node.data('sign') !== '' && node.renderedWidth() >= SMALLEST_SIGNED)
      .toArray() as NodeSingular[];
    return { labelled: this.#chosen.filter((id) => !titles.some((title) => title.id === id)).length, inSight: inSight.length };
  }

  draw(canvas: HTMLCanvasElement, inks: Inks, under?: (context: CanvasRenderingContext2D) => void): void {
    const context = cleared(this.#core, canvas);
    if (context === null) return;
    if (under !== undefined) {
      context.save();
      under(context);
      context.restore();
    }
    const font = typefaces();
    this.#drawSigns(context, font);
    [context.textAlign, context.textBaseline, context.lineJoin] = ['center', 'top', 'round'];
    [context.strokeStyle, context.fillStyle, context.lineWidth] = [inks.halo, inks.ink, 3.5];
    this.#titles.draw(context, inks, font, this.#scale);
    context.lineWidth = 3.5;
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

  #drawSigns(context: CanvasRenderingContext2D, font: string): void {
    [context.textAlign, context.textBaseline] = ['center', 'middle'];
    for (const node of this.#signed) {
      if (node.removed() || node.hasClass('closed')) continue;
      const { x, y } = node.renderedPosition();
      const sign = String(node.data('sign'));
      context.font = `700 ${Math.min(15, node.renderedWidth() * (sign.length > 2 ? 0.4 : 0.55)).toFixed(1)}px ${font}`;
      context.fillStyle = inkOn(String(node.data('colour')));
      context.globalAlpha = node.hasClass('faded') || node.hasClass('off-path') ? 0.25 : 1;
      context.fillText(sign, x, y + 0.5);
    }
    context.globalAlpha = 1;
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
    if (node.hasClass('closed')) return label.split('\n').map((line) => this.#shorten(line, context, WIDEST_TITLE));
    const prefix = node.renderedWidth() < SMALLEST_SIGNED ? String(node.data('prefix') ?? '') : '';
    return [this.#shorten(prefix === '' ? label : `${prefix} | ${label}`, context)];
  }

  #shorten(text: string, context: CanvasRenderingContext2D, widest = WIDEST): string {
    const known = this.#shortened.get(text);
    if (known !== undefined) return known;
    const shown = shortened(text, (part) => context.measureText(part).width <= widest * this.#scale);
    this.#shortened.set(text, shown);
    return shown;
  }
}

function boundsOf(node: NodeSingular): Area {
  const { x, y } = node.renderedPosition();
  const [wide, high] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function sizeOf(node: NodeSingular, zoom: number, scale: number): number {
  if (!node.hasClass('closed')) return TEXT * scale;
  return Math.min(22 * scale, Math.max(12 * scale, Math.round(Number(node.data('size')) * zoom * 0.16)));
}

import type { Core } from 'cytoscape';
import type { INKS } from '../app/inks.ts';
import type { Title } from './colouring/outlines.ts';
import { type Area, besideOutline, type Headed, TITLE_TEXT, titleSides, WIDEST_TITLE } from './colouring/titlePlaces.ts';
import { type Labelled, LINE, shortened, textWidth } from './labels.ts';

/** The names of outlines: beside them, in sight, on as few marks as can be. */
export class Titles {
  readonly #core: Core;
  #titles: readonly Title[] = [];
  #headed: readonly Headed[] = [];

  constructor(core: Core) {
    this.#core = core;
  }

  take(titles: readonly Title[]): void {
    this.#titles = titles;
  }

  /** They have room before the marks do. */
  choose(taken: readonly Area[], scale: number): Labelled[] {
    this.#headed = titleSides(this.#titles, (round) => this.#onScreen(round), taken, this.#sheet(scale), scale);
    return this.#placed(scale).map(({ x, y, headed: { id, width, weight } }) => ({
      id,
      x,
      y,
      width,
      weight: 1e7 + weight,
    }));
  }

  draw(context: CanvasRenderingContext2D, inks: (typeof INKS)[keyof typeof INKS], font: string, scale: number): void {
    context.font = `700 ${TITLE_TEXT * scale}px ${font}`;
    [context.strokeStyle, context.fillStyle] = [inks.halo, inks.ink];
    for (const { title, x, y } of this.#placed(scale)) {
      const text = shortened(title.text, (part) => textWidth(part, TITLE_TEXT) <= WIDEST_TITLE);
      context.lineWidth = 5;
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }

  #placed(scale: number) {
    return this.#headed.flatMap((headed) => {
      const title = this.#titles.find(({ id }) => id === headed.id);
      if (title === undefined) return [];
      return [{ title, headed, ...besideOutline(this.#onScreen(title.round), headed.side, headed.width, this.#sheet(scale)) }];
    });
  }

  #onScreen({ left, right, top, bottom }: Area): Area {
    const [zoom, { x, y }] = [this.#core.zoom(), this.#core.pan()];
    return { left: left * zoom + x, right: right * zoom + x, top: top * zoom + y, bottom: bottom * zoom + y };
  }

  #sheet(scale: number) {
    return { width: this.#core.width(), height: this.#core.height(), line: LINE * scale };
  }
}

import type { Core } from 'cytoscape';
import type { PictureOutlook } from './picture/outlook.ts';
import type { Approach } from './resting.ts';
import { isWithin } from './within.ts';

const MARGIN = 60;
/** Few nodes are not blown up to fill the canvas. */
const NEAREST_FIT = 1.3;
/** So near to the edge a mark counts as not to be seen. */
const EDGE = 20;

/** Which part of the canvas one sees. */
export class Framing {
  readonly #core: Core;
  #showsAll = false;
  #size = { width: 0, height: 0 };
  /** Where the wheel was turned last; without one it is the middle that one comes nearer to. */
  #aim: { x: number; y: number } | undefined;

  constructor(core: Core) {
    this.#core = core;
    core.on('scrollzoom dragpan pinchzoom', ({ type, originalEvent }) => {
      this.#showsAll = false;
      const frame = core.container()?.getBoundingClientRect();
      const isAimed = type === 'scrollzoom' && originalEvent instanceof WheelEvent && frame !== undefined;
      this.#aim = isAimed ? { x: originalEvent.clientX - frame.left, y: originalEvent.clientY - frame.top } : undefined;
    });
    core.on('resize', () => this.#keepMiddle());
  }

  showAll(): void {
    this.#showsAll = true;
    this.#aim = undefined;
    this.#core.fit(undefined, MARGIN);
    if (this.#core.zoom() <= NEAREST_FIT) return;
    this.#core.zoom(NEAREST_FIT);
    this.#core.center();
  }

  approach(): Approach {
    const [width, height] = [this.#core.width(), this.#core.height()];
    const { w, h } = this.#core.elements().boundingBox();
    const fits = Math.min((width - 2 * MARGIN) / Math.max(1, w), (height - 2 * MARGIN) / Math.max(1, h));
    return { focus: this.#aim ?? { x: width / 2, y: height / 2 }, whole: Math.min(NEAREST_FIT, Math.max(this.#core.minZoom(), fits)) };
  }

  zoomBy(factor: number): void {
    this.#showsAll = false;
    this.#aim = undefined;
    const renderedPosition = { x: this.#core.width() / 2, y: this.#core.height() / 2 };
    this.#core.zoom({ level: this.#core.zoom() * factor, renderedPosition });
  }

  /** Where one looks, and how large the canvas is. */
  outlook(): PictureOutlook {
    const core = this.#core;
    return { pan: { ...core.pan() }, zoom: core.zoom(), width: core.width(), height: core.height() };
  }

  isOutside({ x, y }: { x: number; y: number }): boolean {
    return x < EDGE || y < EDGE || x > this.#core.width() - EDGE || y > this.#core.height() - EDGE;
  }

  /** The marks inside a line that was drawn on the canvas. */
  within(corners: readonly (readonly [x: number, y: number])[]): string[] {
    const inside = this.#core.nodes().filter((node) => {
      const { x, y } = node.renderedPosition();
      return !node.hasClass('box') && isWithin(x, y, corners);
    });
    return inside.map((node) => node.id());
  }

  /** The table comes and goes: all stays in sight, or else what was in the middle stays there. */
  #keepMiddle(): void {
    const [width, height] = [this.#core.width(), this.#core.height()];
    if (this.#showsAll) this.showAll();
    else if (this.#size.width > 0) this.#core.panBy({ x: (width - this.#size.width) / 2, y: (height - this.#size.height) / 2 });
    this.#size = { width, height };
  }
}

import type { Core, ElementDefinition } from 'cytoscape';
import type { INKS } from '../app/inks.ts';
import { makeCore, type Told } from './core.ts';
import { CrowdLinks } from './crowdLinks.ts';
import { Labels } from './drawLabels.ts';
import { type Marks, mark } from './marking.ts';
import { nearGroups, whenRested } from './resting.ts';
import { reveal } from './steering.ts';
import { styleOf } from './style.ts';
import { synchronise } from './synchronise.ts';

/** The sheets that lie on one another, the lowest first, and what Cytoscape draws in. */
export interface Sheets {
  readonly links: HTMLCanvasElement;
  readonly frame: HTMLElement;
  readonly labels: HTMLCanvasElement;
}

/** Where one looks. */
export interface Outlook {
  readonly pan: { readonly x: number; readonly y: number };
  readonly zoom: number;
  /** Nothing was to be seen yet. */
  readonly isUnset: boolean;
}

/** What the view shows at its present distance. */
export interface Sight {
  readonly labelled: number;
  readonly inSight: number;
  readonly near: ReadonlySet<string>;
}

const MARGIN = 60;
/** Few nodes are not blown up to fill the canvas. */
const NEAREST_FIT = 1.3;

/** Everything that is drawn: Cytoscape, the names over it and, of a crowd, the links under it. */
export class Drawing {
  readonly core: Core;
  readonly #sheets: Sheets;
  readonly #labels: Labels;
  readonly #crowd: CrowdLinks | undefined;
  readonly #onSight: (sight: Sight) => void;
  readonly #stopResting: () => void;
  #inks: (typeof INKS)[keyof typeof INKS];
  #marks: Marks = { path: [], chosen: [], hovered: undefined };
  #near: ReadonlySet<string> = new Set();
  #mustShowAll = true;
  #keepsOutlook = false;
  #showsAll = false;
  #size = { width: 0, height: 0 };
  #run = new AbortController();

  constructor(
    sheets: Sheets,
    crowd: boolean,
    inks: (typeof INKS)[keyof typeof INKS],
    told: { readonly current: Told & { onSight(sight: Sight): void } },
  ) {
    this.core = makeCore(sheets.frame, crowd, told);
    this.#sheets = sheets;
    this.#inks = inks;
    this.#labels = new Labels(this.core);
    this.#crowd = crowd ? new CrowdLinks(this.core, sheets.links) : undefined;
    this.#onSight = (sight) => told.current.onSight(sight);
    this.core.on('render', () => this.#drawLabels());
    this.core.on('viewport', () => this.#crowd?.follow());
    this.core.on('dragfree', () => this.#crowd?.draw());
    this.core.on('scrollzoom dragpan pinchzoom', () => {
      this.#showsAll = false;
    });
    this.core.on('resize', () => this.#keepMiddle());
    this.#stopResting = whenRested(this.core, () => this.#rest());
  }

  /** Looks where the drawing before it did. */
  lookAt({ pan, zoom, isUnset }: Outlook): void {
    if (isUnset) return;
    this.core.viewport({ pan, zoom });
    this.#mustShowAll = false;
    this.#keepsOutlook = true;
  }

  wear(inks: (typeof INKS)[keyof typeof INKS]): void {
    this.#inks = inks;
    this.core.style(styleOf(inks, this.#crowd !== undefined));
  }

  /** Draws these, and only these. What stands keeps its place on screen, unless what is new could not be seen. */
  async show(elements: readonly ElementDefinition[]): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    const before = new Set(this.core.nodes().map((node) => node.id()));
    if ((before.size === 0 && !this.#keepsOutlook) || isArrangedAnew(this.core, elements)) this.#mustShowAll = true;
    this.#crowd?.take(elements);
    const own = this.#crowd === undefined ? elements : elements.filter(({ group }) => group === 'nodes');
    if (!(await synchronise(this.core, own, this.#run.signal)) || elements.length === 0) return;
    const fresh = this.core.nodes().filter((node) => !before.has(node.id()) && !node.isChild() && this.#isOutside(node.renderedPosition()));
    if (this.#mustShowAll || (before.size > 0 && fresh.nonempty() && !isGrouping(before, elements))) this.showAll();
    [this.#mustShowAll, this.#keepsOutlook] = [false, false];
    this.mark(this.#marks);
    this.#rest();
  }

  mark(marks: Marks): void {
    const [first] = marks.chosen;
    const isNew = first !== undefined && first !== this.#marks.chosen[0];
    this.#marks = marks;
    mark(this.core, marks);
    if (isNew) reveal(this.core, first);
    if (isNew) this.#labels.choose();
    this.#drawLabels();
  }

  showAll(): void {
    this.#showsAll = true;
    this.core.fit(undefined, MARGIN);
    if (this.core.zoom() <= NEAREST_FIT) return;
    this.core.zoom(NEAREST_FIT);
    this.core.center();
  }

  zoomBy(factor: number): void {
    this.#showsAll = false;
    const renderedPosition = { x: this.core.width() / 2, y: this.core.height() / 2 };
    this.core.zoom({ level: this.core.zoom() * factor, renderedPosition });
  }

  /** Says where one was looking, for the drawing that comes after. */
  end(): Outlook {
    const outlook = { pan: { ...this.core.pan() }, zoom: this.core.zoom(), isUnset: this.#mustShowAll };
    this.#run.abort();
    this.#stopResting();
    this.core.destroy();
    return outlook;
  }

  /** The table comes and goes: all stays in sight, or else what was in the middle stays there. */
  #keepMiddle(): void {
    const [width, height] = [this.core.width(), this.core.height()];
    if (this.#showsAll) this.showAll();
    else if (this.#size.width > 0) this.core.panBy({ x: (width - this.#size.width) / 2, y: (height - this.#size.height) / 2 });
    this.#size = { width, height };
  }

  #rest(): void {
    if (this.core.destroyed()) return;
    if (!this.#mustShowAll) this.#near = nearGroups(this.core, this.#near);
    this.#crowd?.draw();
    const counts = this.#labels.choose();
    this.#drawLabels();
    this.#onSight({ ...counts, near: this.#near });
  }

  #drawLabels(): void {
    const { path, chosen, hovered } = this.#marks;
    const crowd = this.#crowd;
    const marked = new Set([...path, ...chosen, ...(hovered === undefined ? [] : [hovered])]);
    this.#labels.draw(this.#sheets.labels, this.#inks, crowd === undefined ? undefined : (context) => crowd.drawMarked(context, marked));
  }

  #isOutside({ x, y }: { x: number; y: number }): boolean {
    return x < 20 || y < 20 || x > this.core.width() - 20 || y > this.core.height() - 20;
  }
}

/** Most of what is there stands elsewhere now. */
function isArrangedAnew(core: Core, elements: readonly ElementDefinition[]): boolean {
  let [present, moved] = [0, 0];
  for (const { data, position } of elements) {
    const node = core.getElementById(data.id ?? '');
    if (position === undefined || node.empty()) continue;
    present += 1;
    if (Math.hypot(node.position('x') - position.x, node.position('y') - position.y) > 1) moved += 1;
  }
  return moved > 2 && moved > present / 2;
}

/** Groups that open or close as one comes nearer must not move the view. */
const isGrouping = (before: ReadonlySet<string>, elements: readonly ElementDefinition[]): boolean =>
  elements.some(({ classes, data }) => (classes === 'box' || classes === 'closed') && before.has(data.id ?? ''));

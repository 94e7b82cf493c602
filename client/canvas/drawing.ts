import type { Core, ElementDefinition } from 'cytoscape';
import type { INKS } from '../app/inks.ts';
import { isArrangedAnew, isGrouping } from './changes.ts';
import { HullSheet } from './colouring/hullSheet.ts';
import type { Outlined } from './colouring/outlines.ts';
import { makeCore, type Told } from './core.ts';
import { CrowdLinks } from './crowdLinks.ts';
import { Labels } from './drawLabels.ts';
import { Framing } from './framing.ts';
import { type Marks, mark } from './marking.ts';
import { nearGroups, whenRested } from './resting.ts';
import { cleared } from './sheet.ts';
import { reveal } from './steering.ts';
import { styleOf } from './style.ts';
import { nextTask, synchronise } from './synchronise.ts';

/** The sheets that lie on one another, the lowest first, and what Cytoscape draws in. */
export interface Sheets {
  readonly hulls: HTMLCanvasElement;
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
  /** What stood there. */
  readonly known: ReadonlySet<string>;
}

/** What the view shows at its present distance. */
export interface Sight {
  readonly labelled: number;
  readonly inSight: number;
  readonly near: ReadonlySet<string>;
}

/** Everything that is drawn: Cytoscape, the names over it and, of a crowd, the links under it. */
export class Drawing {
  readonly core: Core;
  readonly framing: Framing;
  readonly #sheets: Sheets;
  readonly #labels: Labels;
  readonly #crowd: CrowdLinks | undefined;
  readonly #hulls: HullSheet;
  readonly #onSight: (sight: Sight) => void;
  readonly #stopResting: () => void;
  #inks: (typeof INKS)[keyof typeof INKS];
  #marks: Marks = { path: [], chosen: [], picked: [], hovered: undefined };
  #near: ReadonlySet<string> = new Set();
  #mustShowAll = true;
  /** What the drawing before it showed, until this one shows something. */
  #known: ReadonlySet<string> = new Set();
  #run = new AbortController();
  /** The frame that draws the names. */
  #frame: number | undefined;

  constructor(
    sheets: Sheets,
    crowd: boolean,
    inks: (typeof INKS)[keyof typeof INKS],
    told: { readonly current: Told & { onSight(sight: Sight): void } },
  ) {
    this.core = makeCore(sheets.frame, crowd, told);
    this.framing = new Framing(this.core);
    this.#sheets = sheets;
    this.#inks = inks;
    this.#labels = new Labels(this.core);
    this.#hulls = new HullSheet(this.core, sheets.hulls);
    this.#crowd = crowd ? new CrowdLinks(this.core, sheets.links) : undefined;
    this.#onSight = (sight) => told.current.onSight(sight);
    this.core.on('render', () => this.#drawLabels());
    this.core.on('viewport', () => this.#crowd?.follow());
    this.core.on('dragfree', () => this.#crowd?.draw());
    this.#stopResting = whenRested(this.core, () => this.#rest());
  }

  /** Looks where the drawing before it did. */
  lookAt({ pan, zoom, isUnset, known }: Outlook): void {
    if (isUnset) return;
    this.core.viewport({ pan, zoom });
    this.#mustShowAll = false;
    this.#known = known;
  }

  wear(inks: (typeof INKS)[keyof typeof INKS]): void {
    this.#inks = inks;
    this.core.style(styleOf(inks, this.#crowd !== undefined));
  }

  /** Draws these, and only these. What stands keeps its place on screen, unless what is new could not be seen. */
  async show(elements: readonly ElementDefinition[]): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    // What a crowd needs is done in turns of its own, so that none of them holds up the page.
    const turn = async (): Promise<boolean> => {
      if (this.#crowd !== undefined) await nextTask();
      return !signal.aborted;
    };
    if (!(await turn())) return;
    const present = idsIn(this.core);
    const before = present.size === 0 ? this.#known : present;
    if (before.size === 0 || isArrangedAnew(this.core, elements)) this.#mustShowAll = true;
    this.#crowd?.take(elements);
    const own = this.#crowd === undefined ? elements : elements.filter(({ group }) => group === 'nodes');
    if (!(await synchronise(this.core, own, signal)) || elements.length === 0 || !(await turn())) return;
    const fresh = this.core
      .nodes()
      .filter((node) => !before.has(node.id()) && !node.isChild() && this.framing.isOutside(node.renderedPosition()));
    if (this.#mustShowAll || (before.size > 0 && fresh.nonempty() && !isGrouping(before, elements))) this.framing.showAll();
    this.#mustShowAll = false;
    this.#known = new Set();
    this.#hulls.shape();
    this.mark(this.#marks);
    if (await turn()) this.#rest();
  }

  /** Draws lines round these, and only these. */
  outline(outlined: readonly Outlined[]): void {
    if (outlined.length === 0 && this.#hulls.titles.length === 0) return;
    this.#hulls.take(outlined);
    this.#rest();
  }

  mark(marks: Marks): void {
    const [first] = marks.chosen;
    const isNew = first !== undefined && first !== this.#marks.chosen[0];
    this.#marks = marks;
    mark(this.core, marks);
    if (isNew) reveal(this.core, first);
    if (isNew) this.#labels.choose();
    this.#drawLabelsSoon();
  }

  /** Says where one was looking, for the drawing that comes after. */
  end(): Outlook {
    const outlook = { pan: { ...this.core.pan() }, zoom: this.core.zoom(), isUnset: this.#mustShowAll, known: idsIn(this.core) };
    this.#run.abort();
    this.#stopResting();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    if (this.#crowd !== undefined) cleared(this.core, this.#sheets.links);
    this.#hulls.end();
    this.core.destroy();
    return outlook;
  }

  #rest(): void {
    if (this.core.destroyed()) return;
    if (!this.#mustShowAll) this.#near = nearGroups(this.core, this.#near, this.framing.approach());
    this.#crowd?.draw();
    this.#labels.head(this.#hulls.titles);
    const counts = this.#labels.choose();
    this.#drawLabelsSoon();
    this.#onSight({ ...counts, near: this.#near });
  }

  /** With the next frame, however often it is asked for until then. */
  #drawLabelsSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#drawLabels());
  }

  #drawLabels(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const { path, chosen, hovered } = this.#marks;
    const crowd = this.#crowd;
    const marked = new Set([...path, ...chosen, ...(hovered === undefined ? [] : [hovered])]);
    this.#labels.draw(this.#sheets.labels, this.#inks, crowd === undefined ? undefined : (context) => crowd.drawMarked(context, marked));
  }
}

const idsIn = (core: Core): Set<string> => new Set(core.nodes().map((node) => node.id()));

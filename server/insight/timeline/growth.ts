import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS, linkKind } from '../../../model/linkKinds.ts';
import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import type { LinkDates } from './linkDates.ts';

const CITY = typeCode('city');
const MUTUAL = Uint8Array.from(LINK_KIND_IDS, (kind) => (linkKind(kind).symmetric === true ? 1 : 0));

/** What is counted of links by layer and year: at layer × years + year, years counted from the first. */
export class Growth {
  readonly firstYear: number;
  readonly years: number;
  readonly begun: Int32Array;
  /** Of those begun, the ones in the first year of a register. */
  readonly registered: Int32Array;
  readonly ended: Int32Array;
  /** Of those ended, the ones whose beginning nobody gives. */
  readonly endedOnly: Int32Array;
  /** The days on which links began, added up for those that begin less those that end. */
  readonly beginnings: Float64Array;
  readonly inward: Int32Array;
  readonly outward: Int32Array;
  /** By layer, the links without a date. */
  readonly undated = new Int32Array(LAYER_IDS.length);
  /** By layer, the link that begins first, or -1. */
  readonly first = new Int32Array(LAYER_IDS.length).fill(-1);
  /** By kind, the links in the first year of its register. */
  readonly registeredKinds = new Int32Array(LINK_KIND_IDS.length);
  /** The first and the last day that a link names; beyond all days when none does. */
  readonly range = { first: Number.MAX_SAFE_INTEGER, last: NO_DAY };

  constructor(firstYear: number, years: number) {
    const cells = LAYER_IDS.length * years;
    this.firstYear = firstYear;
    this.years = years;
    this.begun = new Int32Array(cells);
    this.registered = new Int32Array(cells);
    this.ended = new Int32Array(cells);
    this.endedOnly = new Int32Array(cells);
    this.beginnings = new Float64Array(cells);
    this.inward = new Int32Array(cells);
    this.outward = new Int32Array(cells);
  }
}

/** Whose links are counted: of an actor only those to others. */
export interface Side {
  readonly actor: number | null;
  has(node: number): boolean;
}

/** A city stands for all that lies in it. */
export function sideOf({ nodes }: GraphColumns, actor: number | null): Side {
  const city = actor !== null && nodes.type[actor] === CITY;
  return { actor, has: (node) => node === actor || (city && nodes.city[node] === actor) };
}

/** One look at every link; `reached` gets 1 for each node at the end of one that counts. */
export function growthOf(columns: GraphColumns, admission: Admission, side: Side, dates: LinkDates, reached: Uint8Array): Growth {
  const { links } = columns;
  const growth = new Growth(dates.years.firstYear, dates.years.count);
  const firstDays = new Float64Array(LAYER_IDS.length).fill(Number.POSITIVE_INFINITY);
  for (let link = 0; link < links.alive.length; link += 1) {
    if (links.alive[link] !== 1 || !admission.link(link)) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    if (!admission.node(source) || !admission.node(target)) continue;
    if (side.actor !== null && side.has(source) === side.has(target)) continue;
    reached[source] = 1;
    reached[target] = 1;
    const layer = links.layer[link] ?? 0;
    const [from, to] = [links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY];
    if (from === NO_DAY && to === NO_DAY) add(growth.undated, layer);
    if (from !== NO_DAY) {
      begin(growth, columns, side, dates, link);
      if (from < (firstDays[layer] ?? 0)) {
        firstDays[layer] = from;
        growth.first[layer] = link;
      }
    }
    if (to !== NO_DAY) end(growth, dates, layer, from, to);
  }
  return growth;
}

function begin(growth: Growth, { links }: GraphColumns, side: Side, { years, registerFrom }: LinkDates, link: number): void {
  const from = links.from[link] ?? NO_DAY;
  const kind = links.kind[link] ?? 0;
  const year = years.placeOf(from);
  const cell = (links.layer[link] ?? 0) * years.count + year;
  add(growth.begun, cell);
  growth.beginnings[cell] = (growth.beginnings[cell] ?? 0) + from;
  if (registerFrom[kind] === year) {
    add(growth.registered, cell);
    add(growth.registeredKinds, kind);
  }
  if (side.actor !== null && MUTUAL[kind] === 0) add(side.has(links.target[link] ?? 0) ? growth.inward : growth.outward, cell);
  widen(growth.range, from);
}

function end(growth: Growth, { years }: LinkDates, layer: number, from: number, to: number): void {
  const cell = layer * years.count + years.placeOf(to);
  add(growth.ended, cell);
  if (from === NO_DAY) add(growth.endedOnly, cell);
  else growth.beginnings[cell] = (growth.beginnings[cell] ?? 0) - from;
  widen(growth.range, to);
}

function widen(range: { first: number; last: number }, day: number): void {
  if (day < range.first) range.first = day;
  if (day > range.last) range.last = day;
}

function add(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

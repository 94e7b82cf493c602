import type { PairChange } from '../../../../model/api/difference.ts';
import type { Filters } from '../../../../model/filters.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import { eachTie, NO_LINK } from '../../cities/eachTie.ts';
import { pairAt, pairNumberEnd, type TieTable } from '../../cities/tieTable.ts';
import type { LinkDates } from '../linkDates.ts';
import { isRegistered } from './linkCounts.ts';
import { type Between, type Standing, standingOf } from './standing.ts';

const MOST_PAIRS = 50;
/** Links behind a pair that are shown. */
const EVIDENCE = 4;

/** Two cities by index, with what became of their ties. */
export interface ChangedPairFound {
  readonly a: number;
  readonly b: number;
  readonly change: PairChange;
  readonly before: number;
  readonly after: number;
  readonly new: number;
  readonly ended: number;
  readonly undated: number;
  /** A bit for each layer with a tie that is new or ended. */
  readonly layers: number;
  readonly links: readonly number[];
}

export interface ChangedPairs {
  readonly items: readonly ChangedPairFound[];
  readonly total: number;
  readonly byChange: Readonly<Record<string, number>>;
  readonly onlyRegistered: number;
  readonly complete: boolean;
}

/** The pairs of cities whose ties are new or ended, those with the largest gain or loss first; the filters speak of all dates. */
export function changedPairs(columns: GraphColumns, ties: TieTable, filters: Filters, dates: LinkDates, between: Between): ChangedPairs {
  const { cities } = ties.places;
  const size = pairNumberEnd(cities.length);
  const counts: Record<Standing | 'registered', Int32Array> = {
    undated: new Int32Array(size),
    elsewhen: new Int32Array(size),
    new: new Int32Array(size),
    ended: new Int32Array(size),
    still: new Int32Array(size),
    passing: new Int32Array(size),
    registered: new Int32Array(size),
  };
  const layers = new Uint8Array(size);
  const evidence = new Int32Array(size * EVIDENCE).fill(NO_LINK);
  eachTie(columns, ties, filters, (pair, layer, link, other) => {
    const standing = standingOfTie(columns, between, link, other);
    const registered = other === NO_LINK && isRegistered(columns, dates, link) && standing === 'new';
    const count = counts[registered ? 'registered' : standing];
    const before = (counts.new[pair] ?? 0) + (counts.ended[pair] ?? 0);
    count[pair] = (count[pair] ?? 0) + 1;
    if (registered || (standing !== 'new' && standing !== 'ended')) return;
    layers[pair] = (layers[pair] ?? 0) | (1 << layer);
    if (before < EVIDENCE) evidence[pair * EVIDENCE + before] = changedOf(columns, between, link, other, standing);
  });
  const changed: ChangedPairFound[] = [];
  let onlyRegistered = 0;
  for (let pair = 0; pair < size; pair += 1) {
    const of = (standing: Standing): number => counts[standing][pair] ?? 0;
    const [begun, ended, undated] = [of('new'), of('ended'), of('undated')];
    if (begun + ended === 0) {
      if ((counts.registered[pair] ?? 0) > 0) onlyRegistered += 1;
      continue;
    }
    const kept = of('still') + undated;
    const [second, first] = pairAt(pair);
    changed.push({
      a: cities[first] ?? 0,
      b: cities[second] ?? 0,
      change: changeOf(kept + ended, kept + begun),
      before: kept + ended,
      after: kept + begun,
      new: begun,
      ended,
      undated,
      layers: layers[pair] ?? 0,
      links: [...new Set(evidence.subarray(pair * EVIDENCE, (pair + 1) * EVIDENCE))].filter((link) => link !== NO_LINK),
    });
  }
  changed.sort(
    (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.new + b.ended - (a.new + a.ended) || a.a - b.a || a.b - b.b,
  );
  return {
    items: changed.slice(0, MOST_PAIRS),
    total: changed.length,
    byChange: tallied(changed),
    onlyRegistered,
    complete: ties.complete,
  };
}

/** A tie of two links holds when both do. */
function standingOfTie({ links }: GraphColumns, between: Between, link: number, other: number): Standing {
  const [from, to] = [links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY];
  if (other === NO_LINK) return standingOf(from, to, between);
  const [otherFrom, otherTo] = [links.from[other] ?? NO_DAY, links.to[other] ?? NO_DAY];
  // No day is the least of all numbers: a later beginning wins by itself, an earlier end only among those that are known.
  const ends = [to, otherTo].filter((day) => day !== NO_DAY);
  return standingOf(Math.max(from, otherFrom), ends.length === 0 ? NO_DAY : Math.min(...ends), between);
}

/** Of a tie of two links, one that is the reason for the change. */
function changedOf({ links }: GraphColumns, between: Between, link: number, other: number, standing: Standing): number {
  if (other === NO_LINK) return link;
  return standingOf(links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY, between) === standing ? link : other;
}

function changeOf(before: number, after: number): PairChange {
  if (before === 0) return 'new';
  if (after === 0) return 'ended';
  if (after === before) return 'renewed';
  return after > before ? 'strengthened' : 'weakened';
}

function tallied(pairs: readonly ChangedPairFound[]): Record<string, number> {
  const counts: Record<string, number> = { new: 0, ended: 0, strengthened: 0, weakened: 0, renewed: 0 };
  for (const { change } of pairs) counts[change] = (counts[change] ?? 0) + 1;
  return counts;
}

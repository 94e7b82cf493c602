import type { PairChange } from '../../../../model/api/difference.ts';
import type { Filters } from '../../../../model/filters.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import { eachTie, NO_LINK } from '../../cities/eachTie.ts';
import { pairAt, pairNumberEnd, type TieTable } from '../../cities/tieTable.ts';
import type { LinkDates } from '../linkDates.ts';
import { isRegistered, type LinkCounts } from './linkCounts.ts';
import { type Between, ENDED, NEW, namedStandings, STANDINGS, standingOf } from './standing.ts';

const MOST_PAIRS = 50;
/** Links behind a pair that are shown. */
const EVIDENCE = 4;
/** Counted beside the standings. */
const REGISTERED = STANDINGS.length;
const CELLS = STANDINGS.length + 1;

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
  readonly byChange: Readonly<Record<PairChange, number>>;
  readonly onlyRegistered: number;
  readonly complete: boolean;
}

/** By the number of each pair of cities: how its ties stand, the layers that changed, and some links that show it. */
interface PairCounts {
  readonly counts: Int32Array;
  readonly layers: Uint8Array;
  readonly evidence: Int32Array;
}

interface Asked {
  /** Ties of all dates. */
  readonly ties: TieTable;
  readonly filters: Pick<Filters, 'layers'>;
  readonly dates: LinkDates;
  readonly between: Between;
  readonly links: LinkCounts;
}

/** The pairs of cities whose ties are new or ended, those with the largest gain or loss first. */
export function changedPairs(columns: GraphColumns, asked: Asked): ChangedPairs {
  const { cities } = asked.ties.places;
  const { counts, layers, evidence } = countPairs(columns, asked);
  const changed: ChangedPairFound[] = [];
  let onlyRegistered = 0;
  for (let pair = 0; pair < layers.length; pair += 1) {
    const own = counts.subarray(pair * CELLS, (pair + 1) * CELLS);
    const { new: begun, ended, undated, still } = namedStandings(own);
    if (begun + ended === 0) {
      if ((own[REGISTERED] ?? 0) > 0) onlyRegistered += 1;
      continue;
    }
    const [before, after] = [still + undated + ended, still + undated + begun];
    const links = [...new Set(evidence.subarray(pair * EVIDENCE, (pair + 1) * EVIDENCE))].filter((link) => link !== NO_LINK);
    const [second, first] = pairAt(pair);
    const [a, b] = [cities[first] ?? 0, cities[second] ?? 0];
    const change = changeOf(before, after);
    changed.push({ a, b, change, before, after, new: begun, ended, undated, layers: layers[pair] ?? 0, links });
  }
  const gain = ({ before, after }: ChangedPairFound): number => Math.abs(after - before);
  changed.sort((a, b) => gain(b) - gain(a) || b.new + b.ended - (a.new + a.ended) || a.a - b.a || a.b - b.b);
  return {
    items: changed.slice(0, MOST_PAIRS),
    total: changed.length,
    byChange: tallied(changed),
    onlyRegistered,
    complete: asked.ties.complete,
  };
}

function countPairs(columns: GraphColumns, { ties, filters, dates, between, links }: Asked): PairCounts {
  const size = pairNumberEnd(ties.places.cities.length);
  const counts = new Int32Array(size * CELLS);
  const layers = new Uint8Array(size);
  const evidence = new Int32Array(size * EVIDENCE).fill(NO_LINK);
  const shown = new Uint8Array(size);
  eachTie(columns, ties, filters, (pair, layer, link, other) => {
    const standing = other === NO_LINK ? (links.standing[link] ?? 0) : standingOfTwo(columns, between, link, other);
    const registered = other === NO_LINK && standing === NEW && isRegistered(columns, dates, link);
    const cell = pair * CELLS + (registered ? REGISTERED : standing);
    counts[cell] = (counts[cell] ?? 0) + 1;
    if (registered || (standing !== NEW && standing !== ENDED)) return;
    layers[pair] = (layers[pair] ?? 0) | (1 << layer);
    const at = shown[pair] ?? 0;
    if (at >= EVIDENCE) return;
    shown[pair] = at + 1;
    // Of two links the one that changed is the reason.
    evidence[pair * EVIDENCE + at] = other === NO_LINK || links.standing[link] === standing ? link : other;
  });
  return { counts, layers, evidence };
}

/** A tie of two links holds when both do. */
function standingOfTwo({ links }: GraphColumns, between: Between, link: number, other: number): number {
  // No day is the least of all numbers: a later beginning wins by itself, an earlier end only among those that are known.
  const from = Math.max(links.from[link] ?? NO_DAY, links.from[other] ?? NO_DAY);
  const to = links.to[link] ?? NO_DAY;
  const otherTo = links.to[other] ?? NO_DAY;
  return standingOf(from, to === NO_DAY ? otherTo : otherTo === NO_DAY ? to : Math.min(to, otherTo), between);
}

function changeOf(before: number, after: number): PairChange {
  if (before === 0) return 'new';
  if (after === 0) return 'ended';
  if (after === before) return 'renewed';
  return after > before ? 'strengthened' : 'weakened';
}

function tallied(pairs: readonly ChangedPairFound[]): Record<PairChange, number> {
  const counts: Record<PairChange, number> = { new: 0, ended: 0, strengthened: 0, weakened: 0, renewed: 0 };
  for (const { change } of pairs) counts[change] += 1;
  return counts;
}

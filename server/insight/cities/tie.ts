import { firstDay, type PartialDate } from '../../../model/partialDate.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { NO_LINK } from './eachTie.ts';

/** One way in which two cities are tied. What takes two links is as strong and as sure as the weaker of them, and holds while both do. */
export interface Tie {
  readonly layer: number;
  /** The link or links that make it, by index. */
  readonly links: readonly number[];
  readonly strength: number;
  /** The confidence's rank: the higher, the less sure. */
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

export function tieOf({ links }: Pick<GraphColumns, 'links'>, layer: number, link: number, other: number): Tie {
  const [strength, confidence] = [links.weight[link] ?? 1, links.confidence[link] ?? 0];
  const [from, to] = [links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY];
  if (other === NO_LINK) return { layer, links: [link], strength, confidence, from, to };
  return {
    layer,
    links: [link, other],
    strength: Math.min(strength, links.weight[other] ?? 1),
    confidence: Math.max(confidence, links.confidence[other] ?? 0),
    from: Math.max(from, links.from[other] ?? NO_DAY),
    to: earlier(to, links.to[other] ?? NO_DAY),
  };
}

const earlier = (a: number, b: number): number => (a === NO_DAY ? b : b === NO_DAY ? a : Math.min(a, b));

export const isDated = ({ from, to }: Tie): boolean => from !== NO_DAY || to !== NO_DAY;

/** A span of time; open at an end that is not given. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

export const isPeriod = ({ from, to }: Period): boolean => from !== undefined || to !== undefined;

/** Whether a tie held at some time in the period: it began before the period's end and did not end before its start. */
export function heldIn(period: Period): (tie: Tie) => boolean {
  const start = period.from === undefined ? Number.NEGATIVE_INFINITY : firstDay(period.from);
  const end = period.to === undefined ? Number.POSITIVE_INFINITY : firstDay(period.to);
  return ({ from, to }) => (from === NO_DAY || from < end) && (to === NO_DAY || to > start);
}

/** Strongest first; of equally strong ones the surer, then the older in the table. */
export const byStrength = (a: Tie, b: Tie): number =>
  b.strength - a.strength || a.confidence - b.confidence || (a.links[0] ?? 0) - (b.links[0] ?? 0);

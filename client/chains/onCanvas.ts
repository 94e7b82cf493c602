import type { ChainAnswer, SegmentAnswer } from '../../model/api/chains.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Placed } from '../app/viewState.ts';
import { MOST_ON_CANVAS } from './queries.ts';
import { STAGES } from './ranks.ts';

interface OnCanvas {
  readonly placed: readonly Placed[];
  readonly total: number;
}

/** What of a chain can be put on the canvas. */
type WhatToShow = Pick<ChainAnswer, 'segments' | 'branches' | 'totals'> & { readonly industry: Pick<ChainAnswer['industry'], 'id'> };

const ROW = 95;
const COLUMN = 170;
const STAGE_GAP = 60;
const ACROSS = 4;

/** The branches of a segment in a row, and its firms in rows of six below them. */
export function actorsOfSegment(segment: SegmentAnswer, actors: readonly NodeId[]): OnCanvas {
  const branches = segment.branches.flatMap(({ id, inGraph }) => (inGraph ? [id] : []));
  const firms = actors.slice(0, MOST_ON_CANVAS - branches.length);
  const middle = (Math.max(0, Math.min(firms.length, 6) - branches.length) / 2) * COLUMN;
  return {
    placed: [...inRows(branches, { x: middle, y: -1.5 * ROW, across: 6 }), ...inRows(firms, { x: 0, y: 0, across: 6 })],
    total: branches.length + segment.actors.total,
  };
}

/**
 * The actors of a chain, stage by stage from left to right as in the drawing: each segment's branches and its most tied firms,
 * as many of each as fit.
 */
export function actorsOfChain({ segments, branches, industry, totals }: WhatToShow): OnCanvas {
  const inGraph = unique(segments.flatMap((segment) => segment.branches.filter((branch) => branch.inGraph).map(({ id }) => id))).slice(
    0,
    MOST_ON_CANVAS,
  );
  const room = MOST_ON_CANVAS - inGraph.length;
  const firms = inTurns(segments.map(({ actors }) => actors.items.map(({ node }) => node))).slice(0, room);
  const kept = new Set<NodeId>([...inGraph, ...firms]);
  const seen = new Set<NodeId>();
  const placed: Placed[] = [];
  STAGES.forEach((stage, column) => {
    let y = 0;
    for (const { branches: own, actors } of segments.filter((segment) => segment.stage === stage)) {
      const ids = unique([...own.map(({ id }) => id), ...actors.items.map(({ node }) => node)]).filter(
        (id) => kept.has(id) && !seen.has(id),
      );
      for (const id of ids) seen.add(id);
      placed.push(...inRows(ids, { x: column * (ACROSS * COLUMN + STAGE_GAP), y, across: ACROSS }));
      y += (Math.ceil(ids.length / ACROSS) + 0.5) * ROW;
    }
  });
  if (placed.length > 0) return { placed, total: inGraph.length + totals.firms };
  const plain = unique([industry.id, ...branches.map(({ node }) => node)]);
  return { placed: inRows(plain.slice(0, MOST_ON_CANVAS), { x: 0, y: 0, across: 6 }), total: plain.length };
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The first of each list, then the second of each: no list crowds out another. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return unique(Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat());
}

const inRows = (ids: readonly NodeId[], { x, y, across }: { x: number; y: number; across: number }): Placed[] =>
  ids.map((id, at) => ({ id, x: x + (at % across) * COLUMN, y: y + Math.floor(at / across) * ROW }));

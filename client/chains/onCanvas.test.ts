import { describe, expect, it } from 'vitest';
import type { SegmentAnswer } from '../../model/api/chains.ts';
import { LinkId, NodeId } from '../../model/ids.ts';
import { actorsOfChain, actorsOfSegment } from './onCanvas.ts';
import { MOST_ON_CANVAS } from './queries.ts';

const TEXT = { zh: '文', en: 'text' };
const WHERE = { cities: [], total: 0, cityNotDocumented: 0, provinces: [] };
const node = (id: string) => NodeId.parse(id);

const segment = (id: string, stage: SegmentAnswer['stage'], firms: number): SegmentAnswer => ({
  id,
  name: TEXT,
  stage,
  state: firms === 0 ? 'gap' : 'filled',
  branches: [{ id: node(`industry:${id}`), inGraph: true, actors: firms }],
  feeds: [],
  actors: {
    items: Array.from({ length: firms }, (_, at) => ({
      node: node(`firm:${id}-${at}`),
      link: LinkId.parse(`active:${id}-${at}`),
      ties: 0,
    })),
    total: firms,
    next: null,
  },
  where: WHERE,
  critical: [],
  text: TEXT,
});

const chain = (segments: SegmentAnswer[]): Parameters<typeof actorsOfChain>[0] => ({
  segments,
  branches: [],
  industry: { id: node('industry:x') },
  totals: { segments: segments.length, gaps: 0, singles: 0, actors: 0, firms: 0, where: WHERE },
});

describe('actors on the canvas', () => {
  it('are never more than fit, each once and each in a place of its own', () => {
    const { placed } = actorsOfChain(chain([segment('a', 'upstream', 40), segment('b', 'midstream', 5), segment('c', 'downstream', 40)]));
    expect(placed).toHaveLength(MOST_ON_CANVAS);
    expect(new Set(placed.map(({ id }) => id)).size).toBe(MOST_ON_CANVAS);
    expect(new Set(placed.map(({ x, y }) => `${x},${y}`)).size).toBe(MOST_ON_CANVAS);
  });

  it('come from every segment, however large another one is', () => {
    const { placed } = actorsOfChain(chain([segment('a', 'upstream', 200), segment('b', 'midstream', 5)]));
    expect(placed.filter(({ id }) => id.startsWith('firm:b'))).toHaveLength(5);
  });

  it('stand from upstream to downstream', () => {
    const { placed } = actorsOfChain(chain([segment('c', 'downstream', 3), segment('a', 'upstream', 3)]));
    const xs = (prefix: string) => placed.filter(({ id }) => id.includes(prefix)).map(({ x }) => x);
    expect(Math.max(...xs(':a'))).toBeLessThan(Math.min(...xs(':c')));
  });

  it('of one segment are counted whole', () => {
    const large = segment('a', 'upstream', 86);
    const { placed, total } = actorsOfSegment(
      large,
      large.actors.items.map((actor) => actor.node),
    );
    expect([placed.length, total]).toEqual([MOST_ON_CANVAS, 87]);
  });
});

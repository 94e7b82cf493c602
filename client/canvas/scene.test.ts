import type { ElementDefinition } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { elementsOf } from './elements.ts';
import { afterDrag } from './moved.ts';
import { neighboursIn } from './neighboursIn.ts';
import { passes, sceneOf } from './scene.ts';

const link = LinkAnswer.parse({
  id: 'L1',
  source: 'city:hefei',
  target: 'city:suzhou',
  layer: 'value',
  kind: 'cooperates_with',
  confidence: 'implied',
  from: '2016',
  to: '2020-06',
  dated: true,
  sources: [
    { id: 'x', title: { zh: '甲', en: 'a' }, publisher: { zh: '甲', en: 'a' }, date: '2020', licence: 'x', locator: 'y', pack: 'z' },
  ],
});

it.each([
  [{}, true],
  [{ layers: ['value'] as const }, true],
  [{ layers: ['knowledge'] as const }, false],
  [{ sure: 'implied' as const }, true],
  [{ sure: 'stated' as const }, false],
  [{ at: '2016' }, true],
  [{ at: '2015' }, false],
  [{ at: '2020' }, true],
  [{ at: '2021' }, false],
])('a link under %j', (view, kept) => expect(passes(link, view)).toBe(kept));

const node = (id: string, city?: string) =>
  NodeAnswer.parse({
    id,
    type: 'university',
    name: { zh: id, en: id },
    ...(city && { city }),
    sources: link.sources,
  });
const answer: SubgraphAnswer = {
  nodes: [node('univ:a', 'city:hefei'), node('univ:b', 'city:hefei'), node('univ:c', 'city:suzhou'), node('univ:d')],
  links: [
    ['1', 'univ:a', 'univ:b'],
    ['2', 'univ:a', 'univ:c'],
    ['3', 'univ:b', 'univ:c'],
    ['4', 'univ:c', 'univ:d'],
  ].map(([id, source, target]) => LinkAnswer.parse({ ...link, id: `L${id}`, source, target })),
  total: { nodes: 4, links: 4 },
  complete: true,
  unknown: [],
};
const on = answer.nodes.map(({ id }, at) => ({ id, x: 100 * at, y: 0 }));
const groups = { keyOf: ({ city }: { city?: string | undefined }) => city ?? 'none', nameOf: (key: string) => key };
const look = { language: 'en', shade: 'light' } as const;
const ids = (elements: ElementDefinition[]) => elements.map(({ data }) => data.id).sort();

describe('the scene', () => {
  it('draws a closed group as one mark with bundled links, an open one as a box about its members', () => {
    const closed = elementsOf(sceneOf(answer, on, {}, { groups }), look);
    expect(ids(closed)).toEqual(['L4', 'bundle:group:city:hefei|univ:c|value', 'group:city:hefei', 'univ:c', 'univ:d']);
    expect(closed.find(({ data }) => data.id?.startsWith('bundle:'))?.data.count).toBe(2);
    const opened = elementsOf(sceneOf(answer, on, { open: ['city:hefei'] }, { groups }), look);
    expect(ids(opened)).toEqual(['L1', 'L2', 'L3', 'L4', 'group:city:hefei', 'univ:a', 'univ:b', 'univ:c', 'univ:d']);
    expect(opened.find(({ data }) => data.id === 'univ:a')?.data.parent).toBe('group:city:hefei');
  });

  it('keeps count of what is hidden, and draws none of its links', () => {
    const { nodes, links, hidden } = sceneOf(answer, on, { hide: [answer.nodes[2]?.id ?? link.source] });
    expect([nodes.length, links.map(({ id }) => id), hidden.map(({ id }) => id)]).toEqual([3, ['L1'], ['univ:c']]);
  });

  it('moves the members of a closed group that is dragged', () => {
    const scene = sceneOf(answer, on, {}, { groups });
    const moved = afterDrag(
      on,
      scene,
      new Map([
        ['group:city:hefei', { x: 60, y: 25 }],
        ['univ:d', { x: 300, y: 0 }],
      ]),
    );
    expect(moved.map(({ x, y }) => [x, y])).toEqual([
      [10, 25],
      [110, 25],
      [200, 0],
      [300, 0],
    ]);
  });

  it('tells the neighbours of a node with their layers', () => {
    const scene = sceneOf(answer, on, {});
    expect(neighboursIn(scene, answer.nodes[0]?.id)).toEqual([
      { id: 'univ:b', layers: ['value'] },
      { id: 'univ:c', layers: ['value'] },
    ]);
  });
});

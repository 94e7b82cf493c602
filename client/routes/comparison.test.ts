import { describe, expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import { compareRoutes, passedByAll } from './comparison.ts';
import { type ExampleRoute, exampleAnswer } from './exampleAnswer.ts';

const node = (name: string) => NodeId.parse(`city:${name}`);
/** Cities by short names. */
const answerOf = (...routes: readonly ExampleRoute[]) =>
  exampleAnswer(...routes.map((route) => ({ ...route, nodes: route.nodes.split(' ').map(node).join(' ') })));

describe('routes compared', () => {
  it('share what another passes too, and own the rest', () => {
    const routes = compareRoutes(
      answerOf(
        { nodes: 'a hub x b', hops: [{}, {}, {}] },
        { nodes: 'a hub y b', hops: [{}, {}, {}] },
        { nodes: 'a hub b', hops: [{}, {}] },
      ),
    );
    expect(routes.map(({ own }) => own)).toEqual([[node('x')], [node('y')], []]);
    expect(routes.map(({ shared }) => shared)).toEqual([[node('hub')], [node('hub')], [node('hub')]]);
    expect(passedByAll(routes)).toEqual([node('hub')]);
    expect(passedByAll(routes.slice(0, 1))).toEqual([]);
    expect(routes.map(({ merits }) => merits.includes('length'))).toEqual([false, false, true]);
  });

  it('have a strip of layers, and the least sure or else weakest step', () => {
    const [mixed, alike, direct] = compareRoutes(
      answerOf(
        {
          nodes: 'a c d e b',
          hops: [
            { layer: 'value', weight: 0.5 },
            { layer: 'value', confidence: 'implied', weight: 9 },
            { confidence: 'implied', weight: 2 },
            { layer: 'value' },
          ],
        },
        { nodes: 'a f b', hops: [{}, {}] },
        { nodes: 'a b', hops: [{}] },
      ),
    );
    expect(mixed?.strip).toEqual([
      { layer: 'value', links: 2 },
      { layer: 'knowledge', links: 1 },
      { layer: 'value', links: 1 },
    ]);
    expect(mixed?.weakest).toBe(2);
    expect(mixed?.sureness).toEqual([
      { confidence: 'stated', links: 2 },
      { confidence: 'implied', links: 2 },
    ]);
    expect([alike?.weakest, direct?.weakest]).toEqual([undefined, 0]);
    expect(mixed?.merits).toEqual(['layers']);
    expect(direct?.merits).toContain('sure');
  });

  it('hold since the last of their links began, until the first ended', () => {
    const [dated, undated] = compareRoutes(
      answerOf(
        { nodes: 'a c d b', hops: [{ from: '2010', to: '2016' }, { from: '2021-05-27', source: 'register' }, {}] },
        { nodes: 'a b', hops: [{}] },
      ),
    );
    expect(dated).toMatchObject({ since: '2021', until: '2016', undated: 1 });
    expect(dated?.sources.map(({ id }) => id)).toEqual(['paper', 'register']);
    expect(undated).toMatchObject({ since: undefined, until: undefined, undated: 1 });
  });

  it('have no merit that all share', () => {
    const routes = compareRoutes(answerOf({ nodes: 'a c b', hops: [{}, {}] }, { nodes: 'a d b', hops: [{}, {}] }));
    expect(routes.flatMap(({ merits }) => merits)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrokersAnswer } from '../../model/api/brokers.ts';
import { CentralityAnswer } from '../../model/api/centrality.ts';
import { PathsAnswer } from '../../model/api/paths.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { componentsOf, stepsFrom, type Ties, tiesIn } from './ties.ts';

let server: TestServer;
let ties: Ties;
const api = caller(() => server.url);
const ask = (query = '') => api.get(`/brokers${query}`, BrokersAnswer);
const LAYER = 'innovation';

beforeAll(async () => {
  server = await startServer();
  ties = tiesIn(server.service.graph.projection, LAYER);
});
afterAll(() => server.stop());

/** How many parts the loss of a node leaves, and how many nodes are then outside the largest. */
function lossOf(node: string): { parts: number; lost: number; fallen: Set<string> } {
  const together = new Set(stepsFrom(ties, node).keys());
  const parts = componentsOf(ties, new Set([node])).filter(([first]) => together.has(first ?? ''));
  return { parts: parts.length, lost: parts.slice(1).flat().length, fallen: new Set(parts.slice(1).flat()) };
}

describe('GET /brokers', () => {
  it('finds every node whose loss breaks something, and what falls off', async () => {
    const { articulationPoints, nodes } = await ask(`?layers=${LAYER}&limit=500`);
    const expected = [...ties.keys()].filter((node) => lossOf(node).parts > 1);
    expect(articulationPoints.items.map(({ node }) => node.id as string).sort()).toEqual(expected.sort());
    expect(articulationPoints.total).toBe(expected.length);
    for (const {
      node: { id: node },
      parts,
      lost,
      fallen,
      cities,
      text,
    } of articulationPoints.items) {
      const loss = lossOf(node);
      expect([node, parts, lost]).toEqual([node, loss.parts, loss.lost]);
      expect(fallen).toHaveLength(Math.min(20, lost));
      for (const { city, nodes: count, itself } of cities) {
        const within = [...loss.fallen].filter((id) => id === city || cityOf(id) === city);
        // Of parts alike in size any may be the one that stays.
        if (unambiguous(node)) expect([city, count, itself]).toEqual([city, within.length, loss.fallen.has(city)]);
        expect(nodes[city]?.type).toBe('city');
      }
      expect(text.en).toContain(`${parts} parts`);
    }
  });

  it('finds every link whose loss breaks something', async () => {
    const { bridges } = await ask(`?layers=${LAYER}&limit=500`);
    expect(bridges.total).toBeGreaterThan(50);
    for (const { link, lost } of bridges.items.slice(0, 60)) {
      const { source, target } = link;
      const cut = new Map(ties);
      cut.set(source, new Set([...(ties.get(source) ?? [])].filter((other) => other !== target)));
      cut.set(target, new Set([...(ties.get(target) ?? [])].filter((other) => other !== source)));
      const sides = [stepsFrom(cut, source), stepsFrom(cut, target)];
      expect(sides[0]?.has(target)).toBe(false);
      expect(lost).toBe(Math.min(...sides.map(({ size }) => size)));
    }
  });

  it('shows the same top as the ranking by betweenness and constraint', async () => {
    const { betweenness, constraint } = await ask('?limit=20');
    for (const [metric, items] of [
      ['betweenness', betweenness.items],
      ['constraint', constraint.items],
    ] as const) {
      const ranking = await api.get(`/centrality?metric=${metric}&limit=20`, CentralityAnswer);
      expect(items.map(({ node, rank }) => [node.id, rank])).toEqual(ranking.items.map(({ node, rank }) => [node.id, rank]));
    }
    expect(betweenness.exact).toBe(true);
  });

  it('pages through everything once, the worst loss first, each with its record and reason', async () => {
    const seen: string[] = [];
    let last = Number.POSITIVE_INFINITY;
    let cursor: string | null = null;
    let total = 0;
    do {
      const page: BrokersAnswer = await ask(`?layers=${LAYER}&limit=200${cursor === null ? '' : `&cursor=${cursor}`}`);
      for (const item of page.items) {
        expect(item.lost).toBeLessThanOrEqual(last);
        last = item.lost;
        expect(item.text.zh).not.toBe(item.text.en);
        seen.push(item.kind === 'node' ? item.node.id : item.link.id);
      }
      cursor = page.next;
      total = page.total;
    } while (cursor !== null);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('tells what is cut off without some nodes', async () => {
    const lost = ['city:shanghai', 'city:hefei'];
    const { removal } = await ask(`?layers=knowledge&limit=1&remove=${lost.join(',')}`);
    const knowledge = tiesIn(server.service.graph.projection, 'knowledge');
    const before = componentsOf(knowledge);
    const after = componentsOf(knowledge, new Set(lost));
    const pairs = (sizes: number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const remaining = before.map((component) => component.filter((node) => !lost.includes(node)).length);
    expect(removal).toMatchObject({
      removed: lost,
      outside: [],
      before: { components: before.length, largest: before[0]?.length },
      after: { components: after.length, largest: after[0]?.length },
      disconnectedPairs: pairs(remaining) - pairs(after.map(({ length }) => length)),
    });
    expect(removal?.lost).toBeGreaterThan(0);
    expect(removal?.cities.length).toBeGreaterThan(0);
  });

  it('names links, and nodes, whose loss parts two, and no fewer would do', async () => {
    const [from, to] = ['city:hefei', 'univ:fudan'];
    const { minimumCut, links } = await ask(`?layers=knowledge&limit=1&from=${from}&to=${to}`);
    if (minimumCut === undefined) throw new Error('no cut');
    const knowledge = tiesIn(server.service.graph.projection, 'knowledge');
    expect(minimumCut.nodes.value).toBe(minimumCut.nodes.nodes.length);
    expect(stepsFrom(knowledge, from, new Set(minimumCut.nodes.nodes)).has(to)).toBe(false);
    for (const spared of minimumCut.nodes.nodes) {
      const others = new Set<string>(minimumCut.nodes.nodes.filter((node) => node !== spared));
      expect(stepsFrom(knowledge, from, others).has(to)).toBe(true);
    }
    expect(minimumCut.links.value).toBe(minimumCut.links.links.length);
    expect(minimumCut.links.value).toBeLessThanOrEqual(knowledge.get(from)?.size ?? 0);
    for (const link of minimumCut.links.links) expect(links[link]?.layer).toBe('knowledge');
  });

  it('says that neighbours are parted by no loss of other nodes, and what filters leave out', async () => {
    const { items } = await api.get('/paths?from=city:quzhou&to=city:hefei', PathsAnswer);
    expect(items[0]?.length).toBe(1);
    const cut = (await ask('?limit=1&from=city:quzhou&to=city:hefei')).minimumCut;
    expect(cut?.nodes.value).toBeNull();
    expect(cut?.links.value).toBeGreaterThan(1);
    const out = await ask('?limit=1&types=city&from=city:quzhou&to=univ:fudan&remove=univ:fudan');
    expect(out.minimumCut?.links.value).toBeNull();
    expect(out.removal).toMatchObject({ removed: [], outside: ['univ:fudan'], lost: 0, disconnectedPairs: 0 });
  });

  it('honours dates, and gives the same for the same seed', async () => {
    expect((await ask('?limit=1&at=2005')).bridges.total).not.toBe((await ask('?limit=1')).bridges.total);
    const sampled = async (seed: number) => (await ask(`?limit=50&sample=100&seed=${seed}`)).betweenness;
    const first = await sampled(1);
    expect(first).toMatchObject({ exact: false, sources: 100 });
    expect(await sampled(1)).toEqual(first);
    expect((await sampled(2)).items).not.toEqual(first.items);
  });

  it.each([
    ['?from=city:hefei', '/query/to'],
    ['?to=city:hefei', '/query/from'],
    ['?from=city:hefei&to=city:hefei', '/query/to'],
    ['?remove=hefei', '/query/remove/0'],
    ['?limit=0', '/query/limit'],
    ['?colour=red', '/query/colour'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/brokers${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it.each(['?remove=city:nowhere', '?from=city:nowhere&to=city:hefei', '?from=city:hefei&to=city:nowhere'])(
    '%s is a 404',
    async (query) => {
      expect((await api.problem(`/brokers${query}`, 404)).code).toBe('unknown-node');
    },
  );
});

function cityOf(id: string): string | undefined {
  const { nodes } = server.service.graph.projection;
  const city = nodes.cityOf(nodes.indexOfId(id));
  return city < 0 ? undefined : nodes.nodeId(city);
}

/** Whether one part is larger than all others. */
function unambiguous(node: string): boolean {
  const together = new Set(stepsFrom(ties, node).keys());
  const [first, second] = componentsOf(ties, new Set([node])).filter(([any]) => together.has(any ?? ''));
  return (first?.length ?? 0) > (second?.length ?? 0);
}

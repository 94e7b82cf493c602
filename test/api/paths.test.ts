import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PathAnswer, PathLossesAnswer, PathsAnswer } from '../../model/api/paths.ts';
import type { NodeId } from '../../model/ids.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
const ask = (query: string) => api.get(`/paths?${query}`, PathsAnswer);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const FROM = 'univ:fudan';
const TO = 'city:quzhou';
const ends = `from=${FROM}&to=${TO}`;

/** Who is tied to whom, read link by link from the columns: another way than the engine's rows. */
function ties(): Map<NodeId, Map<NodeId, number>> {
  const { nodes, links } = server.service.graph.projection;
  const tied = new Map<NodeId, Map<NodeId, number>>();
  const tie = (a: NodeId, b: NodeId) => {
    const row = tied.get(a) ?? new Map<NodeId, number>();
    row.set(b, (row.get(b) ?? 0) + 1);
    tied.set(a, row);
  };
  for (let link = 0; link < links.count; link += 1) {
    const [source, target] = [nodes.nodeId(links.source[link] ?? 0), nodes.nodeId(links.target[link] ?? 0)];
    tie(source, target);
    if (source !== target) tie(target, source);
  }
  return tied;
}

/** How far each node is from one, and on how many shortest paths (by nodes; by nodes and links). */
function counted(from: NodeId): Map<NodeId, { length: number; paths: number; ways: number }> {
  const tied = ties();
  const reached = new Map([[from, { length: 0, paths: 1, ways: 1 }]]);
  for (const [node, here] of reached) {
    for (const [next, links] of tied.get(node) ?? []) {
      const known = reached.get(next) ?? { length: here.length + 1, paths: 0, ways: 0 };
      reached.set(next, known);
      if (known.length !== here.length + 1) continue;
      known.paths += here.paths;
      known.ways += here.ways * links;
    }
  }
  return reached;
}

/** A walk over links that are there, without a repeated node. */
function expectPath(path: PathAnswer, { links }: PathsAnswer): void {
  expect(new Set(path.nodes).size).toBe(path.nodes.length);
  path.links.forEach((id, hop) => {
    const link = links[id];
    expect([link?.source, link?.target].sort()).toEqual([path.nodes[hop], path.nodes[hop + 1]].sort());
  });
  expect([path.length, path.layers.length]).toEqual([path.links.length, path.links.length]);
}

describe('GET /paths', () => {
  it('finds the shortest path under filters, with a reason in both languages', async () => {
    const { items, nodes, links } = await ask('from=institute:fudan-ningbo&to=corridor:g60');
    expect(items[0]).toMatchObject({ nodes: ['institute:fudan-ningbo', 'city:shanghai', 'corridor:g60'], length: 2 });
    expect(items[0]?.text.zh).toContain('复旦大学宁波研究院');
    expect(Object.keys(nodes)).toHaveLength(3);
    expect(Object.keys(links)).toEqual(items[0]?.links);
  });

  it('has a path of no length from a node to itself', async () => {
    expect((await ask('from=city:hefei&to=city:hefei')).items[0]).toMatchObject({
      length: 0,
      nodes: ['city:hefei'],
    });
  });

  it('without a path says why, how near one comes, and which filter to drop', async () => {
    const { items, none } = await ask('from=stage:corridor-3&to=city:quzhou&layers=value&at=2005');
    expect(items).toEqual([]);
    expect(none?.reason).toMatch(/filtered|not-yet/);
    const tooLong = await ask('from=city:quzhou&to=city:xuancheng&layers=value&maxLength=2');
    expect(tooLong.none).toMatchObject({ reason: 'filtered' });
    expect(tooLong.none?.relax.map(({ filter, length }) => [filter, length])).toContainEqual(['maxLength', 3]);
    expect(tooLong.none?.nearest[0]?.remaining).toBe(1);
  });

  it('finds all shortest paths, as many as a count over the whole graph says', async () => {
    const expected = counted(FROM as NodeId).get(TO as NodeId);
    const answer = await ask(`${ends}&mode=all&k=100`);
    expect(answer.all).toMatchObject({ paths: expected?.paths, ways: expected?.ways });
    expect(answer.items).toHaveLength(Math.min(100, expected?.paths ?? 0));
    for (const path of answer.items) {
      expectPath(path, answer);
      expect(path.length).toBe(expected?.length);
      expect(answer.all?.nodes).toEqual(expect.arrayContaining(path.nodes));
    }
    expect((await ask(`${ends}&mode=shortest`)).items[0]?.length).toBe(expected?.length);
  });

  it('finds several, cheapest first, no two through the same nodes, and fewer when they must differ', async () => {
    for (const weight of ['hops', 'strength', 'confidence', 'cost', 'distance']) {
      const answer = await ask(`${ends}&mode=k&k=8&weight=${weight}`);
      expect(answer.items).toHaveLength(8);
      const costs = answer.items.map(({ cost }) => cost);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(new Set(answer.items.map(({ nodes }) => nodes.join())).size).toBe(8);
      for (const path of answer.items) expectPath(path, answer);
      expect((await ask(`${ends}&mode=cheapest&weight=${weight}`)).items[0]?.cost).toBeCloseTo(costs[0] ?? 0, 9);
    }
    const apart = (await ask(`${ends}&mode=k&k=4&different=1`)).items.map(({ nodes }) => nodes.slice(1, -1));
    expect(new Set(apart.flat()).size).toBe(apart.flat().length);
  });

  it('adds up what the links cost', async () => {
    const byStrength = await ask(`${ends}&mode=cheapest`);
    const cost = byStrength.items[0]?.links.reduce((sum, id) => sum + 1 / (byStrength.links[id]?.weight ?? 1), 0);
    expect(byStrength.items[0]?.cost).toBeCloseTo(cost ?? 0, 9);
    const straight = await ask('from=city:hefei&to=city:shanghai&weight=distance');
    // Hefei and Shanghai lie some 400 km apart, whatever the way.
    expect(straight.items[0]?.cost).toBeGreaterThan(390);
    expect(straight.items[0]?.cost).toBeLessThan(440);
  });

  it('passes the stops in their order, keeps clear of what is to be avoided, and follows the layers', async () => {
    const through = await ask(`${ends}&via=city:hefei&via=city:nanjing`);
    const stops = through.items[0]?.nodes.filter((node) => ['city:hefei', 'city:nanjing'].includes(node));
    expect(stops).toEqual(['city:hefei', 'city:nanjing']);
    const around = await ask(`${ends}&mode=k&k=5&avoid=city:shanghai,borders&avoid=located_in`);
    for (const { nodes, links } of around.items) {
      expect(nodes).not.toContain('city:shanghai');
      for (const id of links) expect(['located_in', 'borders']).not.toContain(around.links[id]?.kind);
    }
    const layered = await ask('from=univ:fudan&to=city:hefei&sequence=knowledge,innovation,industry&mode=k&k=3');
    for (const each of layered.items) {
      expectPath(each, layered);
      expect(each.layers.join()).toMatch(/^(knowledge,)+(innovation,)+industry(,industry)*$/);
    }
    expect(layered.items.length).toBeGreaterThan(0);
  });

  it('keeps to the filters and the length', async () => {
    const short = await ask(`${ends}&mode=k&k=50&maxLength=3`);
    for (const { length } of short.items) expect(length).toBeLessThanOrEqual(3);
    const onLayers = await ask(`${ends}&mode=k&k=5&layers=symbiosis,industry&weight=strength&maxLength=6`);
    for (const { layers } of onLayers.items) expect(layers.every((layer) => ['symbiosis', 'industry'].includes(layer))).toBe(true);
  });

  it('says what stands in the way', async () => {
    const { items, none } = await ask('from=univ:fudan&to=city:hefei&sequence=value,value,service&maxLength=4');
    expect(items).toEqual([]);
    expect(none?.reason).toBe('filtered');
    expect(none?.relax.map(({ filter }) => filter)).toContain('sequence');
    for (const { text } of none?.relax ?? []) expect(text.zh && text.en).toBeTruthy();
    const blocked = await ask('from=univ:fudan&to=city:hefei&avoid=city:shanghai&maxLength=1');
    expect(blocked.none?.relax.map(({ filter }) => filter)).toEqual(['maxLength']);
  });

  it('offers the smallest change that lets a path through, and what to ask for then', async () => {
    const opened = async (query: string) => {
      const { none } = await ask(query);
      expect(none).toBeDefined();
      for (const { filter, to, length } of none?.relax ?? []) {
        const parameters = new URLSearchParams(query);
        const name = filter;
        if (name === 'all') for (const key of [...parameters.keys()]) key === 'from' || key === 'to' || parameters.delete(key);
        else if (to === undefined) parameters.delete(name);
        else parameters.set(name, to);
        expect((await ask(parameters.toString())).items[0]?.length).toBe(length);
      }
      return (none?.relax ?? []).map(({ filter, to, text }) => ({ filter, to, text: text.en }));
    };
    const [layer] = await opened('from=univ:fudan&to=city:hefei&layers=value');
    expect(layer).toEqual({ filter: 'layers', to: 'knowledge,value', text: 'Allow the knowledge layer: reached by 2 links' });
    expect(await opened('from=city:quzhou&to=city:xuancheng&layers=value&maxLength=2')).toContainEqual({
      filter: 'maxLength',
      to: '3',
      text: 'Allow up to 3 links: reached by 3 links',
    });
    const avoided = await opened('from=city:quzhou&to=city:shanghai&avoid=transport_link,located_in&maxLength=1');
    expect(avoided.map(({ filter, to }) => [filter, to])).toContainEqual(['avoid', 'located_in']);
    const dated = await opened('from=institute:fudan-ningbo&to=city:ningbo&maxLength=1&at=2005');
    expect(dated).toContainEqual({ filter: 'at', to: '2010', text: 'Look at the start of 2010: reached by 1 link' });
    const sure = await opened('from=city:quzhou&to=city:shanghai&maxLength=1&minConfidence=stated');
    expect(sure).toContainEqual({
      filter: 'minConfidence',
      to: 'measured',
      text: 'Accept links that are measured, too: reached by 1 link',
    });
    const stopped = await opened('from=city:quzhou&to=city:shanghai&via=univ:fudan&via=city:jiaxing&maxLength=2');
    expect(stopped.map(({ filter, to }) => [filter, to])).toContainEqual(['via', 'city:jiaxing']);
    expect((await opened(`${ends}&layers=value&maxLength=1`)).map(({ filter }) => filter)).toEqual(['all']);
  });

  it('keeps types of node out of the way, but not the ends', async () => {
    const { items, nodes } = await ask('from=univ:fudan&to=city:bozhou&avoid=city&mode=k&k=2');
    expect(items).toHaveLength(2);
    for (const { nodes: along } of items) for (const id of along.slice(1, -1)) expect(nodes[id]?.type).not.toBe('city');
  });

  it('counts stops for nothing when paths are to differ', async () => {
    const { items } = await ask(`${ends}&via=city:hefei&mode=k&k=3&different=1`);
    expect(items).toHaveLength(3);
    const others = items.flatMap(({ nodes }) => nodes.slice(1, -1)).filter((id) => id !== 'city:hefei');
    expect(new Set(others).size).toBe(others.length);
  });

  it('prefers what is surer when told to', async () => {
    const worth = { stated: 1, measured: 2, implied: 4, synthetic: 8 };
    const { items, links } = await ask(`${ends}&mode=cheapest&weight=confidence`);
    const cost = items[0]?.links.reduce((sum, id) => sum + worth[links[id]?.confidence ?? 'synthetic'], 0);
    expect(items[0]?.cost).toBe(cost);
  });

  it('names what is wrong with a question', async () => {
    const faults = async (query: string) => (await api.problem(`/paths?${query}`, 400)).errors?.map(({ pointer }) => pointer);
    expect(await faults(`${ends}&mode=fast`)).toEqual(['/query/mode']);
    expect(await faults(`${ends}&mode=k&k=0&different=2`)).toEqual(['/query/k', '/query/different']);
    expect(await faults(`${ends}&mode=shortest&weight=strength`)).toEqual(['/query/weight']);
    expect(await faults(`${ends}&different=0.5`)).toEqual(['/query/different']);
    expect(await faults(`${ends}&via=${FROM}`)).toEqual(['/query/via']);
    expect(await faults(`${ends}&avoid=${TO}`)).toEqual(['/query/avoid']);
    expect(await faults(`${ends}&avoid=not-a-kind`)).toEqual(['/query/avoid/0']);
    expect(await faults(`${ends}&sequence=wisdom`)).toEqual(['/query/sequence/0']);
    expect((await api.problem(`/paths?${ends}&via=city:atlantis`, 404)).errors?.[0]?.pointer).toBe('/query/via');
  });
});

describe('GET /paths/losses', () => {
  const losses = (query: string) => api.get(`/paths/losses?${query}`, PathLossesAnswer);

  it('thinks each part of a route away, and finds what asking without it finds', async () => {
    const { items, nodes, text } = await losses('from=univ:fudan&to=city:bozhou&through=city:shanghai');
    expect(items.map(({ lost }) => lost)).toEqual([['city:shanghai'], ['univ:fudan', 'city:shanghai'], ['city:shanghai', 'city:bozhou']]);
    const around = await ask('from=univ:fudan&to=city:bozhou&avoid=city:shanghai');
    expect(items[0]?.left?.length).toBe(around.items[0]?.length);
    expect(items[0]?.left?.nodes).not.toContain('city:shanghai');
    expect(items.slice(1).map(({ ties }) => ties)).toEqual([1, 1]);
    for (const { left } of items) for (const id of left?.nodes ?? []) expect(nodes[id]?.id).toBe(id);
    expect(text.en).toContain('now 2');
  });

  it('says when nothing else joins the two', async () => {
    const { items, text } = await losses('from=city:quzhou&to=city:shanghai&maxLength=1');
    expect(items).toHaveLength(1);
    expect(items[0]?.left).toBeUndefined();
    expect(text).toEqual(items[0]?.text);
  });

  it('says when any part can be spared', async () => {
    const { items, text } = await losses('from=city:quzhou&to=city:shanghai&through=city:hangzhou');
    expect(items.every(({ left }) => (left?.length ?? 9) <= 2)).toBe(true);
    expect(text.en).toContain('as good');
  });

  it('refuses what is no route, and knows a route without links', async () => {
    const refused = await api.problem('/paths/losses?from=city:quzhou&to=city:bozhou&through=univ:fudan', 400);
    expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(['/query/through']);
    expect((await losses('from=city:quzhou&to=city:quzhou')).items).toEqual([]);
  });
});

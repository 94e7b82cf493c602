import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISOLATE_REASONS, type IsolateReason } from '../../../model/api/isolates.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import { HURRIED } from '../../analysis/anyGraph.ts';
import { type SmallGraph, slowComponents, smallGraph, without } from '../../analysis/smallGraphs.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { Adjacency } from '../../graph/adjacency.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { LinkTable } from '../../graph/linkTable.ts';
import { isolatesTask } from './isolatesTask.ts';
import type { IsolatesQuestion } from './question.ts';

const RUN: TaskRun = { ...UNHURRIED, kept: (_key, make) => make(), doneReading: () => undefined };
const QUESTION: IsolatesQuestion = {
  filters: {},
  level: 'node',
  reasons: ISOLATE_REASONS,
  only: [],
  most: 100,
  leaves: true,
  since: null,
  change: [],
  of: null,
  partnerTypes: [],
  withinKilometres: null,
  naming: null,
  planned: 0,
  offset: 0,
  limit: 500,
};

/** Links take the layers in turn; all nodes are firms of one province, so that each may be linked with each other. */
const layerOf = (link: number): LayerId => LAYER_IDS[link % LAYER_IDS.length] ?? 'value';

function columnsOf({ nodeCount, links }: SmallGraph, layers = links.map((_, link) => link % LAYER_IDS.length)): GraphColumns {
  const table = new LinkTable(links.length);
  links.forEach(([source, target], link) => {
    table.source[link] = source;
    table.target[link] = target;
    table.weight[link] = 1;
    table.layer[link] = layers[link] ?? 0;
    table.alive[link] = 1;
  });
  table.count = links.length;
  return {
    revision: 1,
    rows: new Adjacency(nodeCount, table),
    nodes: {
      type: new Uint8Array(nodeCount).fill(NODE_TYPE_IDS.indexOf('firm')),
      province: new Uint8Array(nodeCount).fill(1),
      provinces: ['', 'Anhui'],
      city: new Int32Array(nodeCount).fill(-1),
      alive: new Uint8Array(nodeCount).fill(1),
      longitude: new Float64Array(nodeCount).fill(Number.NaN),
      latitude: new Float64Array(nodeCount).fill(Number.NaN),
    },
    links: { ...table, kind: new Uint16Array(links.length).fill(LINK_KIND_IDS.indexOf('cooperates_with')) },
    cited: new Map(),
  };
}

/** The number of nodes that the node hangs together with, itself included. */
function sizeAround(graph: SmallGraph, node: number): number {
  const name = slowComponents(graph);
  return name.filter((other) => other === name[node]).length;
}

/** Nodes of the largest component; of several the one with the lowest node. */
function mainPart(graph: SmallGraph): number[] {
  const name = slowComponents(graph);
  const size = (of: number) => name.filter((other) => other === of).length;
  const [main] = [...new Set(name)].sort((a, b) => size(b) - size(a) || a - b);
  return name.flatMap((other, node) => (other === main ? [node] : []));
}

const onLayers = (graph: SmallGraph, layers: readonly LayerId[]): SmallGraph => ({
  ...graph,
  links: graph.links.filter((_, link) => layers.includes(layerOf(link))),
});

/** What the definitions say, node by node. */
function slowReason(graph: SmallGraph, layers: readonly LayerId[], node: number): IsolateReason | undefined {
  const asked = layers.length === 0 ? graph : onLayers(graph, layers);
  const ties = (of: SmallGraph) => of.links.filter(([a, b]) => a !== b && (a === node || b === node));
  const main = mainPart(asked);
  if (ties(graph).length === 0) return 'no-links';
  if (ties(asked).length > 0 && !main.includes(node)) return 'small-component';
  if (layers.some((layer) => ties(onLayers(graph, [layer])).length === 0)) return 'no-links-in-layer';
  const hangs = asked.links.some((link, at) => {
    if (!link.includes(node) || link[0] === link[1]) return false;
    const cut = { ...asked, links: without(asked.links, at) };
    const left = sizeAround(cut, node);
    // Of two halves of one size the one at the link's target counts as cut off.
    return left * 2 < main.length || (left * 2 === main.length && link[1] === node && !reaches(cut, ...link));
  });
  return hangs ? 'single-bridge' : undefined;
}

const reaches = (graph: SmallGraph, a: number, b: number): boolean => {
  const name = slowComponents(graph);
  return name[a] === name[b];
};

/** How far the others within reach are on average; 0 when there are none. */
function slowMean({ nodeCount, links }: SmallGraph, from: number): number {
  const steps = new Map([[from, 0]]);
  for (let step = 1; step < nodeCount; step += 1) {
    for (const [a, b] of [...links, ...links.map(([s, t]) => [t, s] as const)]) {
      if (steps.get(a) === step - 1 && !steps.has(b)) steps.set(b, step);
    }
  }
  return steps.size === 1 ? 0 : [...steps.values()].reduce((sum, step) => sum + step, 0) / (steps.size - 1);
}

const asks = fc.record({ graph: smallGraph(9, 12), layers: fc.subarray<LayerId>([...LAYER_IDS], { maxLength: 3 }) });

describe('isolated nodes', () => {
  it('are those that the definitions name, each for its gravest reason', () => {
    fc.assert(
      fc.property(asks, ({ graph, layers }) => {
        const found = isolatesTask(columnsOf(graph), { ...QUESTION, filters: { layers } }, RUN);
        const reasons = new Map(found?.items.map(({ node, reason }) => [node, reason]));
        const slow = Array.from({ length: graph.nodeCount }, (_, node) => slowReason(graph, layers, node));
        expect(slow.map((_, node) => reasons.get(node))).toEqual(slow);
        expect(found?.total).toBe(reasons.size);
        expect(found?.components).toBe(new Set(slowComponents(layers.length === 0 ? graph : onLayers(graph, layers))).size);
      }),
      { numRuns: 3000 },
    );
  });

  it('are helped by each remedy as it says', () => {
    let remedies = 0;
    fc.assert(
      fc.property(asks, ({ graph, layers }) => {
        const asked = layers.length === 0 ? graph : onLayers(graph, layers);
        for (const item of isolatesTask(columnsOf(graph), { ...QUESTION, filters: { layers } }, RUN)?.items ?? []) {
          expect(item.obstacle === undefined).toBe(item.remedies.length > 0);
          for (const { node, layer, size, components, reach, meanSteps } of item.remedies) {
            remedies += 1;
            const mended = { ...asked, links: [...asked.links, [item.node, node] as const] };
            expect(components).toBe(new Set(slowComponents(mended)).size);
            expect(reach).toBe(sizeAround(mended, item.node) - sizeAround(asked, item.node));
            expect(meanSteps?.before ?? 0).toBeCloseTo(slowMean(asked, item.node), 10);
            expect(meanSteps?.after).toBeCloseTo(slowMean(mended, item.node), 10);
            expect(mainPart(mended)).toContain(item.node);
            expect(mainPart(mended)).toHaveLength(size);
            if (item.reason === 'no-links-in-layer') expect(item.missing).toContain(LAYER_IDS[layer]);
            if (item.bridge === undefined) continue;
            const { link = -1, size: side, across } = item.bridge;
            expect(node).not.toBe(across);
            const lost = { ...graph, links: without(graph.links, link) };
            if (layers.length === 0) {
              expect(sizeAround(lost, item.node)).toBe(side);
              expect(sizeAround({ ...lost, links: [...lost.links, [item.node, node]] }, item.node)).toBe(size);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(remedies).toBeGreaterThan(500);
  });

  it('come page by page, small components before nodes without links, larger ones first', () => {
    // A star of four, a pair, a triple, one alone and one with a link to itself only.
    const graph: SmallGraph = {
      nodeCount: 11,
      links: [
        [0, 1],
        [0, 2],
        [0, 3],
        [4, 5],
        [6, 7],
        [7, 8],
        [10, 10],
      ],
    };
    const page = (offset: number, limit: number) =>
      isolatesTask(columnsOf(graph), { ...QUESTION, reasons: ['no-links', 'small-component'], offset, limit }, RUN);
    expect(page(0, 500)?.items.map(({ node }) => node)).toEqual([7, 6, 8, 4, 5, 10, 9]);
    expect(page(2, 3)?.items.map(({ node }) => node)).toEqual([8, 4, 5]);
    expect(page(2, 3)?.total).toBe(7);
    expect(page(0, 1)?.items[0]?.component).toEqual({ id: 1, size: 3, members: [6, 7, 8] });
  });

  it('behind a bridge can be limited to larger sides, and large sides left out', () => {
    // A triangle with a chain of three.
    const graph: SmallGraph = {
      nodeCount: 7,
      links: [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 6],
        [6, 1],
        [2, 3],
        [3, 4],
        [4, 5],
      ],
    };
    const nodes = (more: Partial<IsolatesQuestion>) =>
      isolatesTask(columnsOf(graph), { ...QUESTION, reasons: ['single-bridge'], ...more }, RUN)?.items.map(({ node }) => node);
    expect(nodes({})).toEqual([3, 4, 5]);
    expect(nodes({ leaves: false })).toEqual([3, 4]);
    expect(nodes({ most: 2 })).toEqual([4, 5]);
  });

  it('are listed for the gravest reason, which does not change when only some reasons are listed', () => {
    fc.assert(
      fc.property(asks, fc.subarray([...ISOLATE_REASONS], { minLength: 1 }), ({ graph }, only) => {
        const columns = columnsOf(graph);
        const told = (question: IsolatesQuestion) =>
          isolatesTask(columns, question, RUN)?.items.map(({ node, reason }) => ({ node, reason }));
        const all = told(QUESTION) ?? [];
        expect(told({ ...QUESTION, only })).toEqual(all.filter(({ reason }) => only.includes(reason)));
        expect(isolatesTask(columns, { ...QUESTION, only }, RUN)?.isolated).toEqual(isolatesTask(columns, QUESTION, RUN)?.isolated);
      }),
    );
  });

  it('are joined by a plan with one link for each of so many small parts', () => {
    fc.assert(
      fc.property(asks, fc.nat({ max: 4 }), ({ graph }, planned) => {
        const found = isolatesTask(columnsOf(graph), { ...QUESTION, planned }, RUN);
        const plan = found?.plan ?? [];
        const before = new Set(slowComponents(graph)).size;
        expect(plan.length).toBeLessThanOrEqual(Math.min(planned, before - 1));
        const mended = { ...graph, links: [...graph.links, ...plan.map(({ a, b }) => [a, b] as const)] };
        expect(new Set(slowComponents(mended)).size).toBe(before - plan.length);
      }),
      { numRuns: 500 },
    );
  });

  it('are told with what stands in the way when nobody may be linked', () => {
    const graph: SmallGraph = {
      nodeCount: 5,
      links: [
        [0, 1],
        [1, 2],
        [3, 4],
      ],
    };
    const obstacles = (more: Partial<IsolatesQuestion>) => {
      const { items = [] } = isolatesTask(columnsOf(graph, [0, 0, 0]), { ...QUESTION, reasons: ['small-component'], ...more }, RUN) ?? {};
      return items.map(({ obstacle }) => obstacle);
    };
    expect(obstacles({})).toEqual([undefined, undefined]);
    expect(obstacles({ partnerTypes: ['university'] })).toEqual(['not-allowed', 'not-allowed']);
    expect(obstacles({ withinKilometres: 10 })).toEqual(['too-far', 'too-far']);
    expect(obstacles({ filters: { layers: ['value'] }, reasons: ['no-links-in-layer'] })).toEqual(new Array(5).fill('no-example'));
  });

  it('at level layer are measured by what is usual for their type', () => {
    // Four of five firms are on the first layer, two on the second.
    const graph: SmallGraph = {
      nodeCount: 6,
      links: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    };
    const columns = columnsOf(graph, [0, 0, 0, 1]);
    const found = (level: IsolatesQuestion['level']) =>
      isolatesTask(columns, { ...QUESTION, level, reasons: ['no-links-in-layer'] }, RUN)?.items.map(({ node, missing }) => [node, missing]);
    expect(found('layer')).toEqual([[4, ['symbiosis']]]);
    expect(found('node')).toEqual([]);
  });

  it('are not named when time was up before it was known who hangs together', () => {
    const graph: SmallGraph = {
      nodeCount: 5,
      links: [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
      ],
    };
    expect(isolatesTask(columnsOf(graph), QUESTION, { ...RUN, ...HURRIED })).toBeUndefined();
  });
});

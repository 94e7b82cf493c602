import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../../test/server.ts';
import type { LiveGraph } from '../../graph/liveGraph.ts';
import { EVERYTHING } from '../../graph/walk.ts';
import { topicMembers } from './topicMembers.ts';
import { topicScope } from './topicScope.ts';

describe('topics', () => {
  let server: TestServer;
  let graph: LiveGraph;
  beforeAll(async () => {
    server = await startServer();
    ({ graph } = server.service);
  });
  afterAll(() => server.stop());

  const idsOf = (indexes: Iterable<number>): string[] => Array.from(indexes, (index) => graph.projection.nodes.ids.id(index));
  const membersOf = async (asked: string): Promise<Map<string, unknown>> => {
    const members = await topicMembers(graph, await topicScope(graph, asked), EVERYTHING);
    return new Map(Array.from(members, ([index, tie]) => [graph.projection.nodes.ids.id(index), tie]));
  };

  it('cover their parts, and the branches of the chain that they are known by', async () => {
    const { topics } = await topicScope(graph, 'industry:sw-270000');
    expect(idsOf(topics)).toEqual(expect.arrayContaining(['industry:sw-270000', 'industry:sw-270100', 'industry:sw-270104']));
    expect(idsOf(topics)).not.toContain('industry:sw-370101');
    expect(idsOf((await topicScope(graph, 'industry:ic')).topics)).toEqual(
      expect.arrayContaining(['industry:semiconductor', 'industry:sw-270104']),
    );
  });

  it('are found by their names in both languages', async () => {
    for (const asked of ['集成电路', 'Integrated circuits'])
      expect(idsOf((await topicScope(graph, asked)).topics)).toContain('industry:ic');
  });

  it('have members by documented links', async () => {
    const members = await membersOf('industry:ic');
    expect(members.get('alliance:ic')).toHaveProperty('link');
    expect([...members.keys()].filter((id) => id.startsWith('firm:')).length).toBeGreaterThan(30);
  });

  it('have members by their names', async () => {
    const members = await membersOf('生物医药');
    expect([...members.values()].some((tie) => Object.hasOwn(Object(tie), 'word'))).toBe(true);
    expect((await membersOf('茶叶')).has('univ:fudan')).toBe(false);
  });

  it('may be without anybody', async () => {
    expect(await membersOf('不存在的主题xyz')).toEqual(new Map());
  });
});

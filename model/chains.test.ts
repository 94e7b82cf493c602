import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAIN_STAGES, type Segment } from './chains/chain.ts';
import { CHAINS, chainOf, subjectOf } from './chains.ts';

const firstColumn = (file: string): Set<string> =>
  new Set(
    readFileSync(new URL(`../seed/data/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0] ?? ''),
  );
const codes = firstColumn('facts/industries.csv');
const ledger = firstColumn('ledger/nodes.csv');
const known = (id: string): boolean => ledger.has(id) || codes.has(id.replace('industry:sw-', ''));

/** Segments in the order in which each comes after all that feed it; shorter than the chain when there is a cycle. */
function inOrder(segments: readonly Segment[]): string[] {
  const order: string[] = [];
  for (let grown = true; grown; ) {
    const next = segments.filter(
      ({ id }) => !order.includes(id) && segments.every((other) => !other.feeds.includes(id) || order.includes(other.id)),
    );
    order.push(...next.map(({ id }) => id));
    grown = next.length > 0;
  }
  return order;
}

describe.each(CHAINS.map((chain) => [chain.industry, chain] as const))('the chain of %s', (industry, chain) => {
  const { segments } = chain;
  const ids = segments.map(({ id }) => id);

  it('names industries and branches that exist', () => {
    for (const id of [industry, ...(chain.also ?? []), ...(chain.covers ?? [])]) expect(known(id), id).toBe(true);
    const branches = segments.flatMap((segment) => segment.branches);
    expect(branches.length).toBeGreaterThan(0);
    for (const branch of branches) expect(codes, branch).toContain(branch.replace('industry:sw-', ''));
    expect(new Set(branches).size, 'a branch fills one segment').toBe(branches.length);
  });

  it('feeds segments of its own, and none in a circle', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { feeds } of segments) for (const fed of feeds) expect(ids).toContain(fed);
    expect(inOrder(segments).sort()).toEqual([...ids].sort());
  });

  it('runs from upstream to downstream', () => {
    const stages = CHAIN_STAGES.map(({ id }) => id as string);
    const at = (segment: Segment | undefined): number => stages.indexOf(segment?.stage ?? '');
    for (const segment of segments) {
      for (const fed of segment.feeds) expect(at(segments.find(({ id }) => id === fed))).toBeGreaterThanOrEqual(at(segment));
    }
    expect(segments.map(at)).toEqual(segments.map(at).sort());
    expect(segments.filter((segment) => at(segment) < 2 && segment.feeds.length > 0).length).toBeGreaterThan(0);
  });
});

describe('an industry', () => {
  it('is known by one chain at most', () => {
    const names = CHAINS.flatMap(({ industry, also = [] }) => [industry, ...also]);
    expect(new Set(names).size).toBe(names.length);
    expect(chainOf('industry:semiconductor')).toBe(chainOf('industry:ic'));
  });

  it('may have words and no chain', () => {
    expect(chainOf('industry:quantum')).toBeUndefined();
    expect(subjectOf('industry:quantum')?.words).toContain('量子');
    expect(subjectOf('city:hefei')).toBeUndefined();
  });
});

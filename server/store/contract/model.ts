import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import { aLink, aNode, SOURCE_ID } from './builders.ts';
import type { Bench } from './contract.ts';
import { scanned } from './scan.ts';

type Step =
  | { readonly do: 'node'; readonly at: number; readonly aliases: string[] }
  | { readonly do: 'link'; readonly at: number; readonly source: number; readonly target: number; readonly weight: number }
  | { readonly do: 'drop-node' | 'drop-link'; readonly at: number };

const small = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('node' as const),
    at: small,
    aliases: fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 2 }),
  }),
  fc.record({ do: fc.constant('link' as const), at: small, source: small, target: small, weight: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constantFrom('drop-node' as const, 'drop-link' as const), at: small }),
);

/** The obvious store: two maps and the rules in words. */
class Plain {
  readonly nodes = new Map<string, Node>();
  readonly links = new Map<string, Link>();

  mayDrop = (node: string): boolean => ![...this.links.values()].some(({ source, target }) => source === node || target === node);
  mayLink = (link: Link): boolean => this.nodes.has(link.source) && this.nodes.has(link.target);
}

const nodeOf = (at: number, aliases: string[]): Node =>
  aNode({
    id: `firm:n${at}`,
    type: 'firm',
    name: { zh: `企业${at}`, en: `Firm ${at}` },
    aliases,
    citations: [{ source: SOURCE_ID, locator: 'x' }],
  });

const linkOf = (at: number, source: number, target: number, weight: number): Link =>
  aLink({
    id: `T${at}`,
    source: `firm:n${source}`,
    target: `firm:n${target}`,
    weight,
    layer: 'value',
    kind: 'has',
    confidence: 'stated',
    citations: [{ source: SOURCE_ID, locator: 'x' }],
  });

async function take(bench: Bench, plain: Plain, taken: Step): Promise<void> {
  if (taken.do === 'node') {
    const node = nodeOf(taken.at, taken.aliases);
    await bench.commit({ nodes: [node] });
    plain.nodes.set(node.id, node);
    return;
  }
  if (taken.do === 'link') {
    const link = linkOf(taken.at, taken.source, taken.target, taken.weight);
    if (!plain.mayLink(link)) return expect(bench.commit({ links: [link] })).rejects.toMatchObject({ code: 'dangling' });
    await bench.commit({ links: [link] });
    plain.links.set(link.id, link);
    return;
  }
  if (taken.do === 'drop-link') {
    await bench.commit({ remove: { links: [linkOf(taken.at, 0, 0, 1).id] } });
    plain.links.delete(`T${taken.at}`);
    return;
  }
  const { id } = nodeOf(taken.at, []);
  if (!plain.mayDrop(id)) return expect(bench.commit({ remove: { nodes: [id] } })).rejects.toMatchObject({ code: 'in-use' });
  await bench.commit({ remove: { nodes: [id] } });
  plain.nodes.delete(id);
}

export function modelContract(bench: Bench): void {
  it('behaves like two maps after any sequence of changes', async () => {
    const plain = new Plain();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const taken of steps) await take(bench, plain, taken);
        const { nodes, links } = await scanned(bench.store);
        expect(nodes.map(({ id }) => id).sort()).toEqual([...plain.nodes.keys()].sort());
        const idOf = new Map(nodes.map(({ ref, id }) => [ref, id]));
        expect(links.map(({ source, target, weight }) => [idOf.get(source), idOf.get(target), weight].join()).sort()).toEqual(
          [...plain.links.values()].map(({ source, target, weight }) => [source, target, weight].join()).sort(),
        );
        expect(await bench.store.nodesByRef(nodes.map(({ ref }) => ref))).toEqual(nodes.map(({ id }) => plain.nodes.get(id)));
        expect((await bench.store.linksByRef(links.map(({ ref }) => ref))).map(({ id }) => id).sort()).toEqual(
          [...plain.links.keys()].sort(),
        );
      }),
      { numRuns: 25 },
    );
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../rowsOf.ts';
import type { Attributes } from './attributes.ts';
import { EVIDENCE, Evidence } from './evidence.ts';
import type { Trees } from './learning/trees.ts';
import { keptModel, PartnerModel, shippedModel } from './partnerModel.ts';
import { PartnerSuggestions } from './suggestPartners.ts';
import { tiesOf } from './ties.ts';

const NODES = 9;
const graph = fc.record({
  links: fc.array(fc.tuple(fc.nat({ max: NODES - 1 }), fc.nat({ max: NODES - 1 })), { maxLength: 30 }),
  category: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: NODES, maxLength: NODES }),
  known: fc.boolean(),
  focus: fc.nat({ max: NODES - 1 }),
});

function attributesOf(category: number[], known: boolean): Attributes {
  if (!known) return {};
  const column = { category: Int32Array.from(category), categoryCount: 3 };
  return { sort: column, place: column, topics: { amount: Float32Array.from(category, (value) => value + 1), topicCount: 1 } };
}

/** Two leaves: whoever has at least half as many ties as the best comes first. */
const byDegree: Trees = {
  roots: Int32Array.of(0),
  feature: Int8Array.of(EVIDENCE.indexOf('degree'), -1, -1),
  threshold: Float32Array.of(Math.log(0.49), -1, 1),
  left: Int32Array.of(1, 0, 0),
};

describe('partner suggestions', () => {
  it('are all who are not tied yet, each once, best first, with numbers for evidence', () => {
    fc.assert(
      fc.property(graph, ({ links, category, known, focus }) => {
        const ties = tiesOf(rowsOf(NODES, links));
        const attributes = attributesOf(category, known);
        const partners = links.flatMap(([one, other]) => (one === focus ? [other] : other === focus ? [one] : []));
        const free = Array.from({ length: NODES }, (_, node) => node).filter((node) => node !== focus && !partners.includes(node));
        const suggestions = new PartnerSuggestions(ties, attributes, shippedModel());
        suggestions.suggest(0, 3);
        const { nodes, scores } = suggestions.suggest(focus, NODES);
        expect([...nodes].sort()).toEqual(free);
        expect([...scores]).toEqual([...scores].sort((one, other) => other - one));
        expect([...suggestions.suggest(focus, 2).nodes]).toEqual([...nodes.slice(0, 2)]);
        const { values } = new Evidence(ties, attributes, 400).gather(focus);
        expect(values).toHaveLength(free.length * EVIDENCE.length);
        expect([...values].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('follow the model', () => {
    const links: [number, number][] = [
      [0, 1],
      [2, 1],
      [2, 3],
      [2, 4],
      [3, 5],
    ];
    const { nodes, scores } = new PartnerSuggestions(tiesOf(rowsOf(6, links)), {}, byDegree).suggest(0, 9);
    expect([...nodes]).toEqual([2, 3, 4, 5]);
    expect([...scores]).toEqual([1, 1, -1, -1]);
  });

  it('come from a model that is kept as it was learnt, and refused when it was learnt on other evidence', () => {
    const kept = keptModel(byDegree, 'a test');
    const read = PartnerModel.parse(JSON.parse(JSON.stringify(kept)));
    expect(read).toEqual(byDegree);
    expect(PartnerModel.safeParse({ ...kept, evidence: ['degree'] }).success).toBe(false);
  });
});

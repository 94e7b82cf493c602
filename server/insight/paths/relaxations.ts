import type { NoPath } from '../../../model/api/paths.ts';
import { CONFIDENCES, type Confidence, confidenceRank } from '../../../model/confidence.ts';
import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { avoids, NOTHING_AVOIDED, type PathsQuestion } from './question.ts';

export type Relaxable = NoPath['relax'][number]['filter'];

/** The one thing that is let in or let go; a node by index. */
export type Part =
  | { readonly layer: LayerId }
  | { readonly node: number }
  | { readonly kind: LinkKindId }
  | { readonly type: NodeTypeId }
  | { readonly confidence: Confidence }
  | { readonly length: number }
  | { readonly year: number };

/** A demand that is given up, wholly or in one part, and the question that is left. */
export interface Relaxed {
  readonly filter: Relaxable;
  readonly part?: Part;
  readonly question: PathsQuestion;
}

export const withoutDemands = (question: PathsQuestion): PathsQuestion => ({
  ...question,
  filters: {},
  avoid: NOTHING_AVOIDED,
  via: [],
  sequence: [],
  directed: false,
  maxLength: undefined,
});

/** The question once without each demand that it makes. */
export function withoutEach(question: PathsQuestion): Relaxed[] {
  const { filters } = question;
  const dropped = (
    ['layers', 'types', 'kinds', 'provinces', 'at', 'packs', 'sources', 'minConfidence'] as const satisfies readonly (keyof Filters)[]
  )
    .filter((filter) => filters[filter] !== undefined)
    .map((filter) => ({ filter, question: { ...question, filters: { ...filters, [filter]: undefined } } }));
  const free = withoutDemands(question);
  const others = [
    { filter: 'directed', asked: question.directed, question: { ...question, directed: false } },
    { filter: 'maxLength', asked: question.maxLength !== undefined, question: { ...question, maxLength: undefined } },
    { filter: 'via', asked: question.via.length > 0, question: { ...question, via: free.via } },
    { filter: 'avoid', asked: avoids(question.avoid), question: { ...question, avoid: free.avoid } },
    { filter: 'sequence', asked: question.sequence.length > 0, question: { ...question, sequence: free.sequence } },
  ] as const;
  return [...dropped, ...others.filter(({ asked }) => asked)];
}

const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, position) => position !== at);

/** Smaller ways to give up a demand than to drop it: one more layer, one stop less. The least change comes first. */
export function partsOf(filter: Relaxable, question: PathsQuestion): Relaxed[] {
  const { filters, via, sequence } = question;
  switch (filter) {
    case 'layers': {
      const { layers = [] } = filters;
      return LAYER_IDS.filter((layer) => !layers.includes(layer)).map((layer) => ({
        filter,
        part: { layer },
        question: { ...question, filters: { ...filters, layers: LAYER_IDS.filter((id) => id === layer || layers.includes(id)) } },
      }));
    }
    case 'minConfidence': {
      const asked = filters.minConfidence === undefined ? CONFIDENCES.length : confidenceRank(filters.minConfidence);
      return CONFIDENCES.slice(asked + 1).map(({ id }) => ({
        filter,
        part: { confidence: id },
        question: { ...question, filters: { ...filters, minConfidence: id } },
      }));
    }
    case 'via':
      return via.map((node, at) => ({ filter, part: { node }, question: { ...question, via: without(via, at) } }));
    case 'sequence':
      return sequence.map((layer, at) => ({ filter, part: { layer }, question: { ...question, sequence: without(sequence, at) } }));
    case 'avoid':
      return oneAvoidedLess(question);
    default:
      return [];
  }
}

function oneAvoidedLess(question: PathsQuestion): Relaxed[] {
  const { avoid } = question;
  const less = (part: Part, change: Partial<PathsQuestion['avoid']>): Relaxed => ({
    filter: 'avoid',
    part,
    question: { ...question, avoid: { ...avoid, ...change } },
  });
  return [
    ...avoid.nodes.map((node, at) => less({ node }, { nodes: without(avoid.nodes, at) })),
    ...avoid.kinds.map((kind, at) => less({ kind }, { kinds: without(avoid.kinds, at) })),
    ...avoid.types.map((type, at) => less({ type }, { types: without(avoid.types, at) })),
  ];
}

import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { Node } from '../../../model/node.ts';
import type { Text } from '../../../model/text.ts';
import type { CityGroup } from '../../insight/cities/industries.ts';
import type { Closings } from '../../insight/cities/linkages/closing.ts';
import type { ComparedGroup, Comparison } from '../../insight/cities/linkages/comparison.ts';
import { closingText, industryText } from '../../insight/cities/linkages/industryTexts.ts';
import { type AnswerRecords, idsIn } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import { rounded } from './cityRecords.ts';

const MOST_GROUPS = 20;
const FIRST = 3;

type Industries = CityPairAnswer['industries'];

/** The groups of branches that are named; the counts tell how many there are. */
export const shownGroups = ({ shared, only: [a, b] }: Comparison): ComparedGroup[] => [
  ...shared.slice(0, MOST_GROUPS),
  ...a.slice(0, MOST_GROUPS),
  ...b.slice(0, MOST_GROUPS),
];

export function industriesAnswer(
  { a, b, compared, closing }: { readonly a: Node; readonly b: Node; readonly compared: Comparison; readonly closing: Closings },
  graph: GraphAt,
  records: AnswerRecords,
): Industries {
  const { shared, only, overlap } = compared;
  const groups = (list: readonly ComparedGroup[]) => list.slice(0, MOST_GROUPS).flatMap((group) => groupAnswer(group, records));
  const [onlyA, onlyB] = [groups(only[0]), groups(only[1])];
  const names = (list: typeof onlyA): Text[] => list.slice(0, FIRST).map(({ name }) => name);
  return {
    complementarity: overlap === undefined ? null : rounded(1 - overlap),
    overlap: overlap === undefined ? null : rounded(overlap),
    counts: { shared: shared.length, only: [only[0].length, only[1].length] },
    shared: groups(shared),
    only: [onlyA, onlyB],
    closing: closing.found.flatMap((step) => closingAnswer(step, [a, b], graph, records)),
    closingShare: closing.together === 0 ? null : rounded(closing.found.length / closing.together),
    text: industryText({
      names: [a.name, b.name],
      counts: [shared.length, only[0].length, only[1].length],
      first: [names(onlyA), names(onlyB)],
      overlap,
      closing: closing.found.length,
    }),
  };
}

function groupAnswer([a, b]: ComparedGroup, { nodes, links }: AnswerRecords): Industries['shared'] {
  const node = nodes.get((a ?? b)?.group ?? -1);
  if (node === undefined) return [];
  const side = (group: CityGroup | undefined) => ({
    firms: group?.firms ?? 0,
    stated: group?.stated ?? false,
    quotient: group?.quotient ?? null,
  });
  return [
    { industry: node.id, name: node.name, sides: [side(a), side(b)], links: idsIn(links, [...(a?.links ?? []), ...(b?.links ?? [])]) },
  ];
}

/** None when the graph does not hold the industry that the chain is known by. */
function closingAnswer(
  { chain, upstream, downstream }: Closings['found'][number],
  cities: readonly [Node, Node],
  { projection }: GraphAt,
  { nodes, links }: AnswerRecords,
): Industries['closing'] {
  const industry = nodes.get(projection.nodes.indexOfId(chain.industry));
  if (industry === undefined) return [];
  const [up, down] = [cities[upstream.side], cities[downstream.side]];
  const end = (city: Node, { segment, links: own }: typeof upstream) => ({
    city: city.id,
    segment: segment.name,
    links: idsIn(links, own),
  });
  return [
    {
      industry: industry.id,
      upstream: end(up, upstream),
      downstream: end(down, downstream),
      text: closingText(
        industry.name,
        { city: up.name, segment: upstream.segment.name },
        { city: down.name, segment: downstream.segment.name },
      ),
    },
  ];
}

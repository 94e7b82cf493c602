import type { Pairing, PairingsAnswer } from '../../../model/api/pairings.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { PairingFound, PairingsFound } from '../../insight/pairings/pairingsTask.ts';
import type { PlaceSide } from '../../insight/pairings/sides.ts';
import { noPairings, pairingText } from '../../insight/pairings/texts.ts';
import { dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function pairingsAnswer(
  graph: GraphAt,
  found: PairingsFound,
  page: readonly PairingFound[],
  sources: SourceCatalogue,
): Promise<Omit<PairingsAnswer, 'next' | 'rule' | 'took'>> {
  const named = page.flatMap(({ from, to, onTopic }) => [...onTopic, ...[from, to].flatMap(linksOf)]);
  const places = page.flatMap(({ industry, from, to }) => [industry, ...[from, to].flatMap(nodesOf)]);
  const { nodes, links } = await recordsOf(graph, [...places, ...endsOf(graph.projection, named)], named);
  const reason = noneOf(found);
  return {
    items: page.flatMap((pairing) => pairingAnswer(pairing, nodes, links)),
    total: found.items.length,
    ...(reason !== undefined && { none: { reason, text: noPairings(reason) } }),
    ...dictionaries({ nodes, links }, sources),
    complete: true,
  };
}

const nodesOf = ({ city, first }: PlaceSide): number[] => [city, ...first.map(({ node }) => node)];
const linksOf = ({ first }: PlaceSide): number[] => first.flatMap(({ by }) => ('link' in by ? [by.link] : []));

function noneOf({ items, research, firms }: PairingsFound): 'no-research' | 'no-firms' | 'no-pair' | undefined {
  if (items.length > 0) return undefined;
  return research ? (firms ? 'no-pair' : 'no-firms') : 'no-research';
}

/** None when one of the two cities, or the industry, was removed meanwhile. */
function pairingAnswer(
  { industry: industryIndex, from, to, fit, assigned, kilometres, ties, onTopic }: PairingFound,
  nodes: ReadonlyMap<number, Node>,
  links: ReadonlyMap<number, Link>,
): Pairing[] {
  const [industry, a, b] = [industryIndex, from.city, to.city].map((index) => nodes.get(index));
  if (industry === undefined || a === undefined || b === undefined) return [];
  const idsOf = (indexes: readonly number[]): Link['id'][] => indexes.flatMap((index) => links.get(index)?.id ?? []);
  const side = (city: Node, { count, share, first }: PlaceSide): Pairing['from'] => ({
    city: city.id,
    count,
    share,
    nodes: first.flatMap(({ node }) => nodes.get(node)?.id ?? []),
  });
  return [
    {
      industry: industry.id,
      from: side(a, from),
      to: side(b, to),
      fit,
      assigned,
      ...(kilometres !== undefined && { kilometres }),
      ties,
      onTopic: idsOf(onTopic),
      evidence: idsOf([from, to].flatMap(linksOf)),
      text: pairingText({
        industry: industry.name,
        from: { name: a.name, count: from.count, share: from.share },
        to: { name: b.name, count: to.count, share: to.share },
        kilometres,
        ties,
        onTopic: onTopic.length,
      }),
    },
  ];
}

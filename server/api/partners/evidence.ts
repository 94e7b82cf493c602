import type { PartnerPart } from '../../../model/api/partners.ts';
import type { Clues } from '../../insight/partners/clues.ts';
import type { PartnerFound } from '../../insight/partners/partnersTask.ts';
import type { TopicReason } from '../../insight/partners/topicTies.ts';
import type { GraphAt } from '../present/records.ts';

/** What an answer rests on, by index. */
export interface Told {
  readonly projection: GraphAt['projection'];
  readonly focus: number | null;
  readonly clues: Clues;
}

interface Evidence {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

const NOTHING: Evidence = { nodes: [], links: [] };

/** What each part of a partner's score rests on. */
export function evidenceOf(part: PartnerPart, item: PartnerFound, told: Told): Evidence {
  const { clues, focus } = told;
  const both = { nodes: [focus ?? [], item.node].flat(), links: [] };
  switch (part) {
    case 'likely':
    case 'introduction':
      return introductionEvidence(item);
    case 'topic':
      return topicEvidence(item, clues);
    case 'types':
    case 'province':
      return both;
    case 'chain':
      return chainEvidence(item, told);
    case 'near':
      return { nodes: citiesOf(item, told), links: trainLinks(item, told) };
    case 'standing':
      return { nodes: [item.node], links: item.strongest };
  }
}

function introductionEvidence({ introduction }: PartnerFound): Evidence {
  if (introduction === undefined) return NOTHING;
  const { through, path } = introduction;
  return { nodes: through.map(({ node }) => node), links: [...new Set([...through.flatMap(({ links }) => links), ...path.links])] };
}

function topicEvidence({ node }: PartnerFound, { topics, cityTopics }: Clues): Evidence {
  const [known, city] = [topics.get(node), cityTopics.get(node)];
  const subject = known?.subject ?? city?.subject;
  if (subject === undefined) return NOTHING;
  const reasons = [known?.reason ?? [], (city?.some ?? []).map(([, reason]) => reason), subject.ours ?? []].flat();
  const rests = reasons.map(reasonEvidence);
  const members = (city?.some ?? []).map(([member]) => member);
  return {
    nodes: [...new Set([subject.industry ?? [], members, rests.flatMap(({ nodes }) => nodes)].flat())],
    links: [...new Set(rests.flatMap(({ links }) => links))],
  };
}

const reasonEvidence = ({ tie, part }: TopicReason): Evidence => ({
  nodes: ['word' in tie ? [] : tie.topic, part?.node ?? []].flat(),
  links: ['word' in tie ? [] : tie.link, part?.link ?? []].flat(),
});

function chainEvidence({ node }: PartnerFound, { clues: { chain, citySteps }, projection }: Told): Evidence {
  const neighbour = chain.get(node) ?? citySteps.get(node);
  if (neighbour === undefined) return NOTHING;
  const industry = projection.nodes.indexOfId(neighbour.chain.industry);
  return { nodes: industry < 0 ? [] : [industry], links: [...neighbour.links] };
}

function citiesOf({ node }: PartnerFound, { projection: { nodes }, focus }: Told): number[] {
  const places = [focus ?? [], node].flat().map((each) => (nodes.typeId(each) === 'city' ? each : nodes.cityOf(each)));
  return [...new Set(places.filter((city) => city >= 0))];
}

export function trainLinks(item: PartnerFound, told: Told): number[] {
  const [, city] = citiesOf(item, told);
  const train = city === undefined ? undefined : told.clues.trains.get(city);
  return train === undefined ? [] : [train.link];
}

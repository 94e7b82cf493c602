import type { Partner, PartnerPart } from '../../../model/api/partners.ts';
import type { Text } from '../../../model/text.ts';
import type { PartnerFound } from '../../insight/partners/partnersTask.ts';
import { contributions, PARTS } from '../../insight/partners/parts.ts';
import {
  bridgedText,
  chainText,
  cityStepText,
  cityTopicText,
  commonText,
  likelyText,
  localText,
  nearText,
  provinceText,
  standingText,
  topicText,
  typesText,
} from '../../insight/partners/reasonTexts.ts';
import type { Subject } from '../../insight/partners/subject.ts';
import { type AnswerRecords, idsIn } from '../present/answerRecords.ts';
import { evidenceOf, type Told, trainLinks } from './evidence.ts';

/** The records behind the indexes, and how many the model put in order. */
export interface Records extends Told, AnswerRecords {
  readonly reached: number;
  readonly asked: string | undefined;
}

const MOST_NAMES = 3;

/** What adds something to the score, with its sentence; the weightiest first. */
export function reasonsFor(item: PartnerFound, records: Records): Partner['reasons'] {
  const added = contributions(item.values);
  return PARTS.flatMap(({ id, weight }, at) => {
    const contribution = added[at] ?? 0;
    const text = contribution > 0 ? textOf(id, item, records) : undefined;
    if (text === undefined) return [];
    const { nodes, links } = evidenceOf(id, item, records);
    const evidence = { nodes: idsIn(records.nodes, nodes), links: idsIn(records.links, links) };
    return [{ part: id, weight, value: item.values[at] ?? 0, contribution, text, evidence }];
  }).sort((a, b) => b.contribution - a.contribution);
}

function textOf(part: PartnerPart, item: PartnerFound, records: Records): Text | undefined {
  const { reached, between, degree } = item;
  const node = records.nodes.get(item.node);
  const own = records.focus === null ? undefined : records.nodes.get(records.focus);
  switch (part) {
    case 'likely':
      return reached && likelyText(reached.place, records.reached);
    case 'introduction':
      return introductionText(item, records);
    case 'topic':
      return subjectReason(item, records);
    case 'types':
      return own && node && typesText(own.type, node.type);
    case 'chain':
      return chainReason(item, records);
    case 'near': {
      const [link] = trainLinks(item, records);
      const trains = link === undefined ? undefined : records.links.get(link)?.summary;
      return nearText(homeName(records), { ...between, trains });
    }
    case 'province':
      return own?.province && node?.province ? provinceText(own.province, node.province) : undefined;
    case 'standing':
      return standingText(degree);
  }
}

function introductionText({ reached, locals, introduction }: PartnerFound, records: Records): Text {
  const { nodes } = records;
  const names = (introduction?.through ?? []).slice(0, MOST_NAMES).flatMap(({ node }) => nodes.get(node)?.name ?? []);
  if (reached === undefined) return localText(locals, homeName(records), names);
  if (reached.common > 0) return commonText(reached.common, names);
  return bridgedText(introduction?.path.links.length ?? 0, names[0]);
}

function homeName({ nodes, projection, focus }: Records): Text {
  return (focus === null ? undefined : nodes.get(projection.nodes.cityOf(focus))?.name) ?? { zh: '同一城市', en: 'the same city' };
}

export const topicName = ({ industry }: Subject, { nodes, asked }: Pick<Records, 'nodes' | 'asked'>): Text =>
  (industry === undefined ? undefined : nodes.get(industry)?.name) ?? { zh: asked ?? '', en: asked ?? '' };

function subjectReason({ node }: PartnerFound, records: Records): Text | undefined {
  const city = records.clues.cityTopics.get(node);
  if (city !== undefined) {
    const names = city.some.slice(0, MOST_NAMES).flatMap(([member]) => records.nodes.get(member)?.name ?? []);
    return cityTopicText(topicName(city.subject, records), city.count, names);
  }
  const known = records.clues.topics.get(node);
  if (known === undefined) return undefined;
  const { reason, subject } = known;
  const topic = topicName(subject, records);
  const part = reason.part && records.nodes.get(reason.part.node)?.name;
  if ('word' in reason.tie) return topicText(topic, { by: reason.tie, part });
  return topicText(topic, { by: { industry: records.nodes.get(reason.tie.topic)?.name ?? topic }, part });
}

function chainReason({ node }: PartnerFound, { clues, projection, nodes }: Records): Text | undefined {
  const [step, city] = [clues.chain.get(node), clues.citySteps.get(node)];
  const chain = step?.chain ?? city?.chain;
  if (chain === undefined) return undefined;
  const industry = nodes.get(projection.nodes.indexOfId(chain.industry))?.name ?? { zh: chain.industry, en: chain.industry };
  if (city !== undefined) return cityStepText(industry, city);
  return step && chainText(industry, step);
}

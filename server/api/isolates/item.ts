import type { NodeAnswer } from '../../../model/api/graph.ts';
import type { Isolate } from '../../../model/api/isolates.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Node } from '../../../model/node.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { joinedText, namingText, obstacleText, sinceText } from '../../insight/isolates/answerTexts.ts';
import type { IsolateFound, RemedyFound } from '../../insight/isolates/items.ts';
import type { Namings } from '../../insight/isolates/namings.ts';
import type { IsolatesQuestion } from '../../insight/isolates/question.ts';
import { isolateText } from '../../insight/isolates/texts.ts';
import { whyText } from '../../insight/isolates/whyText.ts';
import { type AnswerRecords, idsIn } from '../present/answerRecords.ts';

/** The records that an answer mentions, by index. */
export interface Records extends AnswerRecords {
  readonly answers: ReadonlyMap<number, NodeAnswer>;
}

/** What was asked, and which documents name which cities; null unless cities are asked about. */
export interface IsolatesAsked {
  readonly question: IsolatesQuestion;
  readonly namings: Namings | null;
}

/** None when the node, or what its bridge leads to, was removed meanwhile. */
export function isolateAnswer(found: IsolateFound, asked: IsolatesAsked, records: Records): Isolate[] {
  const { node: index, reason, missing, component, bridge, remedies, change, joined } = found;
  const node = records.nodes.get(index);
  const answer = records.answers.get(index);
  const across = bridge && records.nodes.get(bridge.across);
  if (node === undefined || answer === undefined || (bridge !== undefined && across === undefined)) return [];
  const cities = asked.question.level === 'city';
  const size = bridge?.size ?? component.size;
  const link = bridge?.link === undefined ? undefined : records.links.get(bridge.link)?.id;
  return [
    {
      node: answer,
      reason,
      text: textOf(found, node, across, asked, records),
      missing: [...missing],
      component: {
        id: component.id,
        size: component.size,
        ...(component.members.length > 0 && { members: idsIn(records.nodes, component.members) }),
      },
      ...(bridge &&
        across && { bridge: { ...(link && { link }), across: across.id, size, members: idsIn(records.nodes, bridge.members) } }),
      remedies: remedies.flatMap((remedy) => remedyAnswer(remedy, { of: node, reason, cities }, records)),
      ...noRemedy(found, node, asked.question),
      ...(change && { change }),
      ...(joined && {
        joined: { nodes: idsIn(records.nodes, joined.nodes), links: idsIn(records.links, joined.links), total: joined.total },
      }),
      ...namedAnswer(index, asked),
    },
  ];
}

function textOf(found: IsolateFound, node: Node, across: Node | undefined, { question, namings }: IsolatesAsked, { nodes }: Records): Text {
  const { reason, missing, component, bridge, change, joined: by } = found;
  const cities = question.level === 'city';
  const naming = namings === null || namings.documents.length === 0 ? null : namings;
  const partners = (by?.nodes ?? []).flatMap((index) => nodes.get(index)?.name ?? []);
  const { since, filters } = question;
  const isJoined = change === 'joined' && since !== null;
  return sentences([
    isJoined
      ? joinedText({ name: node.name, since, at: filters.at, partners, total: by?.total ?? 0, cities })
      : isolateText(reason, { name: node.name, missing, size: bridge?.size ?? component.size, across: across?.name, cities }),
    ...(since === null || change === undefined || change === 'joined' ? [] : [sinceText(change, since)]),
    ...(naming === null ? [] : [namingText(naming.byCity.get(found.node)?.length ?? 0, naming.documents.length)]),
  ]);
}

const namedAnswer = (index: number, { namings }: IsolatesAsked): Pick<Isolate, 'named'> =>
  namings === null ? {} : { named: { documents: [...(namings.byCity.get(index) ?? [])], of: namings.documents.length } };

function noRemedy({ obstacle, reason, missing }: IsolateFound, { type }: Node, question: IsolatesQuestion): Pick<Isolate, 'none'> {
  if (obstacle === undefined) return {};
  const { filters, partnerTypes, withinKilometres } = question;
  const asked = filters.layers ?? [];
  const layers = reason === 'no-links-in-layer' ? missing : asked.length === 0 ? LAYER_IDS : asked;
  return { none: { reason: obstacle, text: obstacleText(obstacle, { type, layers, partnerTypes, kilometres: withinKilometres }) } };
}

function remedyAnswer(
  remedy: RemedyFound,
  { of, reason, cities }: { readonly of: Node; readonly reason: Isolate['reason']; readonly cities: boolean },
  { nodes, links, answers }: Records,
): Isolate['remedies'] {
  const partner = nodes.get(remedy.node);
  const answer = answers.get(remedy.node);
  const layer = LAYER_IDS[remedy.layer];
  if (partner === undefined || answer === undefined || layer === undefined) return [];
  const through = remedy.through === undefined ? undefined : nodes.get(remedy.through)?.name;
  const { size, components, reach, meanSteps } = remedy;
  return [
    {
      node: answer,
      layer,
      why: whyText(remedy, reason, { of, partner, through, cities }),
      path: { nodes: idsIn(nodes, remedy.path.nodes), links: idsIn(links, remedy.path.links) },
      effect: { size, components, reach, ...(meanSteps && { meanSteps }) },
    },
  ];
}

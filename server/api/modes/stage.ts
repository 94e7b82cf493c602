import type { Member as MemberAnswer, StageAnswer } from '../../../model/api/modes.ts';
import { confidenceRank } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { firstDay, type PartialDate } from '../../../model/partialDate.ts';
import { period } from '../../../model/sentences/because.ts';
import type { LinkAt } from '../../graph/linksAt.ts';
import type { Measured } from '../../insight/modes/areaTally.ts';
import { layerNamed } from '../../insight/modes/meanings.ts';
import type { Member } from '../../insight/modes/members.ts';
import { underWay } from '../../insight/modes/outline.ts';
import type { StagePractice } from '../../insight/modes/practice.ts';
import { stageText } from '../../insight/modes/texts.ts';
import { agreementOf, type Compared, mostOf, verdictText } from '../../insight/modes/verdict.ts';
import { idsIn } from '../present/answerRecords.ts';
import { measuredAnswer } from './measured.ts';
import type { Shown } from './shown.ts';

export interface StageContext {
  readonly shown: Shown;
  readonly at: PartialDate | undefined;
  readonly cityOf: (node: number) => number;
}

/** None when the stage was removed meanwhile. */
export function stageAnswer(
  stage: StagePractice,
  before: StagePractice | undefined,
  between: Measured,
  { shown, at, cityOf }: StageContext,
): StageAnswer[] {
  const { outline, told } = stage;
  const node = shown.node(outline.node);
  const link = shown.link(outline.link);
  if (node === undefined || link === undefined) return [];
  const dated = link.from !== undefined || link.to !== undefined;
  const isUnderWay = at === undefined ? undefined : underWay(outline, firstDay(at));
  const builds = networksAnswer(outline.builds, shown);
  const verdict = verdictOf('stage', builds, told);
  return [
    {
      id: node.id,
      name: node.name,
      link: link.id,
      ...(link.from && { from: link.from }),
      ...(link.to && { to: link.to }),
      dated,
      openEnded: dated && link.to === undefined,
      ...(isUnderWay !== undefined && { underWay: isUnderWay }),
      builds,
      passages: passagesOf(stage, shown),
      tools: outline.tools.flatMap((tool) => {
        const [target, record] = [shown.node(tool.node), shown.link(tool.link)];
        return target === undefined || record === undefined ? [] : [{ node: target.id, kind: record.kind, link: record.id }];
      }),
      members: membersAnswer(stage.members, shown, cityOf),
      told: measuredAnswer(told, shown),
      between: measuredAnswer(between, shown),
      ...(before && { growth: growth(before.told, told) }),
      verdict,
      text: stageText({
        name: node.name,
        when: period(link.from, link.to),
        dated,
        underWay: isUnderWay,
        verdict: verdict.text,
        begun: between.measure.total,
        begunMost: mostOf(between.measure.byLayer),
        begunMeasured: between.measure.byConfidence[confidenceRank('measured')] ?? 0,
        members: stage.members.length,
        circles: told.measure.circles,
      }),
    },
  ];
}

export const networksAnswer = (networks: readonly LinkAt[], shown: Shown): StageAnswer['builds'] =>
  networks.flatMap((end) => {
    const [network, link] = [shown.node(end.node)?.id, shown.link(end.link)?.id];
    if (network === undefined || link === undefined) return [];
    const layer = layerNamed(network);
    return [{ network, ...(layer && { layer }), link }];
  });

export function verdictOf(of: Compared['of'], named: StageAnswer['builds'], { measure }: Measured): StageAnswer['verdict'] {
  const compared: Compared = {
    of,
    named: named.flatMap(({ layer }) => layer ?? []),
    total: measure.total,
    dominant: mostOf(measure.byLayer),
    most: Math.max(0, ...measure.byLayer),
  };
  return { agreement: agreementOf(compared), text: verdictText(compared) };
}

/** Which networks each passage names: a stage may be told in several, and each may speak of a different layer of co-operation. */
const passagesOf = ({ outline, passages }: StagePractice, shown: Shown): StageAnswer['passages'] =>
  passages.map(({ citation, links }) => ({
    ...citation,
    networks: outline.builds.flatMap(({ node, link }) => {
      const cites = shown.link(link)?.citations.some(({ source, locator }) => source === citation.source && locator === citation.locator);
      return cites === true ? idsIn(shown.nodes, [node]) : [];
    }),
    links: links.length,
  }));

/** Each once, with all the links that make it a member. */
export function membersAnswer(members: readonly Member[], shown: Shown, cityOf: (node: number) => number): MemberAnswer[] {
  const answers = new Map<number, MemberAnswer>();
  for (const member of members) {
    const [node, place, link] = [shown.node(member.node), shown.node(member.place), shown.link(member.link)];
    if (node === undefined || place === undefined || link === undefined) continue;
    const city = shown.node(cityOf(member.node))?.id;
    const answer = answers.get(member.node) ?? { node: node.id, ...(city && { city }), by: [] };
    answer.by.push({ kind: link.kind, place: place.id, link: link.id, dated: link.from !== undefined || link.to !== undefined });
    answers.set(member.node, answer);
  }
  return [...answers.values()];
}

const growth = (before: Measured, now: Measured): Record<string, number> =>
  Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, (now.measure.byLayer[code] ?? 0) - (before.measure.byLayer[code] ?? 0)]));

import type { Mode } from '../../../model/api/modes.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { cityFor } from '../../insight/modes/members.ts';
import { isDated } from '../../insight/modes/outline.ts';
import { type CityPair, joinedPairs, orderOf } from '../../insight/modes/pairs.ts';
import { centresText, modeText, orderText, tiersText } from '../../insight/modes/texts.ts';
import { idsIn, namesIn } from '../present/answerRecords.ts';
import type { ModeFound } from './gather.ts';
import { measuredAnswer } from './measured.ts';
import type { Shown } from './shown.ts';
import { membersAnswer, networksAnswer, stageAnswer, verdictOf } from './stage.ts';

/** Every node and link that the answer on a mode mentions. */
export function mentionedIn(columns: GraphColumns, { practice, area }: ModeFound): { nodes: number[]; links: number[] } {
  const { outline, members, centres, stages, told } = practice;
  const ends = [
    ...outline.places,
    ...outline.dominatedBy,
    ...members,
    ...stages.flatMap((stage) => [stage.outline, ...stage.outline.builds, ...stage.outline.tools]),
  ];
  const measured = [told, area.all, ...area.periods, ...stages.map((stage) => stage.told)];
  const firsts = pairsOf(columns, { practice, area }).flatMap(({ firstSoft, firstIndustry }) => [firstSoft, firstIndustry]);
  return {
    nodes: [
      outline.node,
      ...ends.map(({ node }) => node),
      ...members.flatMap(({ node, place }) => [place, cityFor(columns, node)]),
      ...centres.cities,
    ],
    links: [
      ...ends.map(({ link }) => link),
      ...measured.flatMap(({ links }) => links),
      ...centres.by,
      ...firsts.filter((link) => link >= 0),
    ],
  };
}

/** Pairs of cities that are tied, by what is told and by all sources. */
export const pairsOf = (columns: GraphColumns, { practice, area }: ModeFound): CityPair[] =>
  joinedPairs(columns, [practice.pairs, area.pairs]);

/** None when the mode was removed meanwhile. */
export function modeAnswer(columns: GraphColumns, found: ModeFound, shown: Shown, at: PartialDate | undefined): Mode[] {
  const { practice, area } = found;
  const { outline, told } = practice;
  const node = shown.node(outline.node);
  if (node === undefined) return [];
  const cityOf = (member: number): number => cityFor(columns, member);
  const dominatedBy = networksAnswer(outline.dominatedBy, shown);
  const verdict = verdictOf('mode', dominatedBy, told);
  const tiers = tiersAnswer(columns, found, shown);
  return [
    {
      node: shown.answer(node),
      places: outline.places.flatMap((place) => {
        const [id, link] = [shown.node(place.node)?.id, shown.link(place.link)?.id];
        return id === undefined || link === undefined ? [] : [{ node: id, link }];
      }),
      dominatedBy,
      stages: practice.stages.flatMap((stage, number) => {
        const between = area.periods[number];
        return between === undefined ? [] : stageAnswer(stage, practice.stages[number - 1], between, { shown, at, cityOf });
      }),
      members: membersAnswer(practice.members, shown, cityOf),
      told: measuredAnswer(told, shown),
      between: measuredAnswer(area.all, shown),
      verdict,
      centres: centresAnswer(found, shown),
      ...(tiers && { tiers }),
      order: orderAnswer(columns, found, shown),
      text: modeText({
        name: node.name,
        places: namesIn(
          shown.nodes,
          outline.places.map((place) => place.node),
        ),
        stages: outline.stages.length,
        undated: outline.stages.filter((stage) => !isDated(stage)).length,
        verdict: verdict.text,
      }),
    },
  ];
}

function centresAnswer({ practice: { centres, told } }: ModeFound, shown: Shown): Mode['centres'] {
  const { ties, centreCentre, centreNeighbour } = told.measure;
  return {
    cities: idsIn(shown.nodes, centres.cities),
    links: idsIn(shown.links, centres.by),
    ofPlace: centres.ofPlace,
    text: centresText({
      names: namesIn(shown.nodes, centres.cities),
      ofPlace: centres.ofPlace,
      both: centreCentre.count,
      one: centreNeighbour.count,
      ties,
    }),
  };
}

/** Undefined when nobody is put into a tier. */
function tiersAnswer(columns: GraphColumns, found: ModeFound, shown: Shown): Mode['tiers'] {
  const { tiers } = found.practice.standings;
  if (tiers.length === 0) return undefined;
  const tierOf = new Map(tiers);
  const highest = Math.max(...tierOf.values());
  const inTier = (wanted: number): number[] => tiers.flatMap(([city, tier]) => (tier === wanted ? [city] : []));
  const groups = Array.from({ length: highest }, (_, at) => inTier(at + 1));
  const tiedHigher = new Set(
    pairsOf(columns, found).flatMap(({ a, b }) => {
      const [first, second] = [tierOf.get(a), tierOf.get(b)];
      if (first === undefined || second === undefined || first === second) return [];
      return [first > second ? a : b];
    }),
  );
  const unlinked = tiers.flatMap(([city, tier]) => (tier > 1 && !tiedHigher.has(city) ? [city] : []));
  return {
    members: Object.fromEntries(groups.map((cities, at) => [String(at + 1), idsIn(shown.nodes, cities)])),
    unlinked: idsIn(shown.nodes, unlinked),
    text: tiersText(
      groups.map((cities) => namesIn(shown.nodes, cities)),
      namesIn(shown.nodes, unlinked),
    ),
  };
}

function orderAnswer(columns: GraphColumns, found: ModeFound, shown: Shown): Mode['order'] {
  const { before, after, together } = orderOf(columns, pairsOf(columns, found));
  const pairs = (some: readonly CityPair[]): Mode['order']['before'] =>
    some.flatMap(({ a, b, firstSoft, firstIndustry }) => {
      const [one, other] = [shown.node(a)?.id, shown.node(b)?.id];
      const [soft, industry] = [shown.link(firstSoft)?.id, shown.link(firstIndustry)?.id];
      if (one === undefined || other === undefined || soft === undefined || industry === undefined) return [];
      return [{ cities: [one, other], soft, industry }];
    });
  const text = orderText({ before: before.length, after: after.length, together: together.length });
  return { before: pairs(before), after: pairs(after), together: pairs(together), text };
}

import type { Filters } from '../../../model/filters.ts';
import type { Link } from '../../../model/link.ts';
import type { Citation } from '../../../model/source.ts';
import { columnsOf, type GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Admission } from '../../graph/walk.ts';
import type { Measured } from './areaTally.ts';
import type { AreaQuestion } from './areaTask.ts';
import { AREA, MEMBER_KINDS, NO_PRACTICE, NO_PRACTICE_TYPES, REGION, WITHOUT_PLACE } from './meanings.ts';
import { measure, type Standings } from './measure.ts';
import { type Centres, centresOf, cityFor, type Member, membersDuring, membersOf, territoryOf, tiersOf } from './members.ts';
import { isDated, type ModeOutline, type StageOutline } from './outline.ts';
import { type CityPair, cityPairs } from './pairs.ts';
import { tiesIn } from './ties.ts';
import { passageKey, type ToldCatalogue, type ToldGraph, type ToldLinks } from './told.ts';

/** A passage that tells of a stage, and the links that it tells. */
interface Passage {
  readonly citation: Citation;
  readonly links: readonly number[];
}

export interface StagePractice {
  readonly outline: StageOutline;
  readonly passages: readonly Passage[];
  readonly members: readonly Member[];
  /** The links that are told with it. */
  readonly told: Measured;
}

/** What is done in a mode, by what its stages' passages tell; by index. */
export interface ModePractice {
  readonly outline: ModeOutline;
  readonly members: readonly Member[];
  readonly centres: Centres;
  readonly standings: Standings;
  readonly stages: readonly StagePractice[];
  readonly told: Measured;
  readonly pairs: readonly CityPair[];
  /** False when a source was too large to look for the passages. */
  readonly complete: boolean;
}

export async function modePractice(
  graph: ToldGraph,
  outline: ModeOutline,
  filters: Filters,
  catalogue: ToldCatalogue,
): Promise<ModePractice> {
  const columns = columnsOf(graph.projection);
  const places = outline.places.map(({ node }) => node);
  const members = membersOf(columns, places);
  const centres = centresOf(columns, members);
  const standings = { centres: centres.cities, tiers: [...tiersOf(columns, members)] };
  const records = await graph.records(outline.stages.flatMap(evidenceOf));
  const counts = practiceIn(columns, graphFilter(columns, filters));
  const read = await Promise.all(
    outline.stages.map(async (stage) => {
      const citations = citationsOf(stage, records);
      const sources = [...new Set(citations.map(({ source }) => source))];
      return { stage, citations, told: await Promise.all(sources.map((source) => catalogue.of(graph, source))) };
    }),
  );
  const stages = read.map(({ stage, citations, told }): StagePractice => {
    const passages = citations.map((citation) => ({ citation, links: toldAt(citation, told).filter(counts) }));
    const alike = told.flatMap(({ all }) => all).filter((link) => hasDatesOf(columns, link, stage) && isInside(columns, link, members));
    const links = new Set([...passages.flatMap((passage) => passage.links), ...alike.filter(counts)]);
    return {
      outline: stage,
      passages,
      members: membersDuring(columns, members, stage.from, stage.to),
      told: measured(columns, inOrder(links), standings),
    };
  });
  const all = inOrder(new Set(stages.flatMap((stage) => stage.told.links)));
  return {
    outline,
    members,
    centres,
    standings,
    stages,
    told: measured(columns, all, standings),
    pairs: cityPairs(columns, tiesIn(columns, all, placeIn(columns))),
    complete: read.every(({ told }) => told.every(({ complete }) => complete)),
  };
}

const toldAt = (citation: Citation, told: readonly ToldLinks[]): number[] =>
  told.flatMap(({ byPassage }) => byPassage.get(passageKey(citation)) ?? []);

const inOrder = (links: ReadonlySet<number>): number[] => [...links].sort((a, b) => a - b);

/** The question that a thread is asked about members and what ties them. */
export function areaOf(
  columns: GraphColumns,
  members: readonly Member[],
  standings: Standings,
  more: Partial<Pick<AreaQuestion, 'periods' | 'also'>>,
): AreaQuestion {
  const distinct = [...new Set(members.map(({ node }) => node))];
  return {
    members: distinct.map((node) => ({ node, territory: territoryOf(columns, node) })),
    periods: more.periods ?? [],
    standings,
    also: more.also ?? [],
  };
}

const evidenceOf = ({ link, builds, tools }: StageOutline): number[] => [
  link,
  ...builds.map((end) => end.link),
  ...tools.map((end) => end.link),
];

function citationsOf(stage: StageOutline, records: ReadonlyMap<number, Link>): Citation[] {
  const citations = evidenceOf(stage).flatMap((link) => records.get(link)?.citations ?? []);
  const passages = new Map(citations.map((citation) => [passageKey(citation), citation]));
  // Line 9 stands before line 10.
  return [...passages].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([, citation]) => citation);
}

/** Whether a link is something done, not something thought or said: neither where things lie nor who belongs to a place. */
export const practiceIn =
  ({ links, nodes }: GraphColumns, admission: Admission) =>
  (link: number): boolean => {
    const [source, target, kind] = [links.source[link] ?? 0, links.target[link] ?? 0, links.kind[link] ?? 0];
    const [from, to] = [nodes.type[source] ?? 0, nodes.type[target] ?? 0];
    if (NO_PRACTICE.has(kind) || NO_PRACTICE_TYPES.has(from) || NO_PRACTICE_TYPES.has(to)) return false;
    if (MEMBER_KINDS.has(kind) && (AREA.has(to) || REGION.has(to))) return false;
    return admission.link(link) && admission.node(source) && admission.node(target);
  };

const hasDatesOf = ({ links }: GraphColumns, link: number, stage: StageOutline): boolean =>
  isDated(stage) && links.from[link] === stage.from && links.to[link] === stage.to;

/** Whether both ends lie in the cities of the members. */
function isInside(columns: GraphColumns, link: number, members: readonly Member[]): boolean {
  const cities = new Set(members.map(({ node }) => cityFor(columns, node)));
  cities.delete(-1);
  const { source, target } = columns.links;
  const place = placeIn(columns);
  return [source[link] ?? 0, target[link] ?? 0].every((end) => cities.has(place(end)));
}

/** The city that a node stands for. */
const placeIn =
  (columns: GraphColumns) =>
  (node: number): number =>
    WITHOUT_PLACE.has(columns.nodes.type[node] ?? 0) ? -1 : cityFor(columns, node);

function measured(columns: GraphColumns, links: readonly number[], standings: Standings): Measured {
  return { measure: measure(columns, links, tiesIn(columns, links, placeIn(columns)), standings), links };
}

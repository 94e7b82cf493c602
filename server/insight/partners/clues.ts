import type { Filters } from '../../../model/filters.ts';
import { columnsOf } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type ChainNeighbour, chainNeighbours } from './chainNeighbours.ts';
import { type CityStep, type CityTopic, citySteps, cityTopics } from './cityClues.ts';
import type { Amounts } from './question.ts';
import { askedSubject, bestOf, type NamedGraph, ownSubjects, type Subject } from './subject.ts';
import type { TopicReason } from './topicTies.ts';
import { type TrainTie, trainsFrom } from './trains.ts';

/** What speaks for partners besides the network of co-operation: found by names and short walks, before the graph is searched. */
export interface Clues {
  readonly subjects: readonly Subject[];
  readonly topics: ReadonlyMap<number, { readonly reason: TopicReason; readonly subject: Subject }>;
  readonly chain: ReadonlyMap<number, ChainNeighbour>;
  readonly trains: ReadonlyMap<number, TrainTie>;
  /** Instead of topics and chain when a city asks. */
  readonly cityTopics: ReadonlyMap<number, CityTopic>;
  readonly citySteps: ReadonlyMap<number, CityStep>;
}

export async function cluesFor(
  graph: NamedGraph,
  focus: number | null,
  asked: string | undefined,
  { at, minConfidence, packs, sources }: Filters,
): Promise<Clues> {
  const { projection } = graph;
  const admission = graphFilter(columnsOf(projection), { at, minConfidence, packs, sources });
  const subjects =
    asked !== undefined
      ? [await askedSubject(graph, asked, focus, admission)]
      : focus === null
        ? []
        : await ownSubjects(graph, focus, admission);
  const { nodes } = projection;
  const isCity = focus !== null && nodes.typeId(focus) === 'city';
  return {
    subjects,
    topics: bestOf(isCity ? [] : subjects),
    chain: focus === null || isCity ? new Map() : chainNeighbours(graph, focus, admission),
    trains: trainsFrom(projection, focus === null ? -1 : isCity ? focus : nodes.cityOf(focus), admission),
    cityTopics: isCity ? cityTopics(graph, subjects, focus) : new Map(),
    citySteps: isCity ? citySteps(graph, focus, admission) : new Map(),
  };
}

export const topicAmounts = ({ topics, cityTopics }: Clues): Amounts =>
  amounts([
    ...Array.from(topics, ([node, { reason }]) => [node, reason.amount] as const),
    ...Array.from(cityTopics, ([city, { amount }]) => [city, amount] as const),
  ]);

export const chainAmounts = ({ chain, citySteps }: Clues): Amounts =>
  amounts([
    ...Array.from(chain.keys(), (node) => [node, 1] as const),
    ...Array.from(citySteps, ([city, { amount }]) => [city, amount] as const),
  ]);

export const trainAmounts = ({ trains }: Clues): Amounts => amounts(Array.from(trains, ([city, { amount }]) => [city, amount] as const));

const amounts = (entries: readonly (readonly [node: number, value: number])[]): Amounts => ({
  nodes: Int32Array.from(entries, ([node]) => node),
  values: Float32Array.from(entries, ([, value]) => value),
});

import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, NODE_TYPES } from '../../../model/nodeTypes.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';

export type UndertakingForm = 'built' | 'founded' | 'joined';

/** Links by which several parties do one thing: from a party to what it builds, founds or is a member of. */
export const JOINT_KINDS: Readonly<Record<UndertakingForm, readonly LinkKindId[]>> = {
  built: ['joint_builds', 'co_builds'],
  founded: ['co_founded', 'founded'],
  joined: ['member_of', 'participates_in', 'party_to', 'leads', 'node_of', 'core_node_of', 'tier1_of', 'tier2_of', 'tier3_of'],
};

/** Belonging to a place or to an idea is not an undertaking. */
const NOT_UNDERTAKEN: ReadonlySet<number> = new Set(
  NODE_TYPES.flatMap(({ id, group }) => (['abroad', 'idea', 'text'].includes(group) ? [NODE_TYPE_IDS.indexOf(id)] : [])),
);

export interface UndertakingsQuestion {
  /** Without types and provinces: these are asked of the undertaking and of the parties. */
  readonly filters: Filters;
  readonly types: Filters['types'];
  readonly provinces: Filters['provinces'];
  readonly forms: readonly UndertakingForm[];
  /** Parties from at least so many provinces. */
  readonly least: number;
  readonly only: number | undefined;
  /** Of nodes that stand for several provinces, which. */
  readonly several: readonly (readonly [node: number, provinces: readonly string[]])[];
  readonly offset: number;
  readonly limit: number;
}

/** By index. */
export interface UndertakingFound {
  readonly target: number;
  readonly links: readonly number[];
  readonly parties: readonly number[];
  readonly provinces: readonly string[];
}

export interface UndertakingsFound {
  readonly items: readonly UndertakingFound[];
  readonly total: number;
}

/** What has several parties, those from most provinces first. */
export function undertakingsTask(columns: GraphColumns, question: UndertakingsQuestion, run: TaskRun): UndertakingsFound {
  const found = grouped(columns, question);
  const several = new Map(question.several);
  const { nodes } = columns;
  const provincesOf = (parties: Iterable<number>): string[] => {
    const provinces = new Set<string>();
    for (const party of parties) {
      for (const name of several.get(party) ?? [nodes.provinces[nodes.province[party] ?? 0] ?? '']) if (name !== '') provinces.add(name);
    }
    return [...provinces].sort();
  };
  const all = [...found].flatMap(([target, links]) => {
    const parties = [...new Set(links.map((link) => columns.links.source[link] ?? 0))];
    const provinces = provincesOf(parties);
    const wanted =
      parties.length > 1 &&
      provinces.length >= question.least &&
      (question.provinces === undefined || question.provinces.length === 0 || provinces.some((name) => question.provinces?.includes(name)));
    return wanted ? [{ target, links, parties, provinces }] : [];
  });
  run.doneReading();
  all.sort((a, b) => b.provinces.length - a.provinces.length || b.parties.length - a.parties.length || a.target - b.target);
  return { items: all.slice(question.offset, question.offset + question.limit), total: all.length };
}

/** The parties of which no province is known as a single one: some stand for several. */
export function unplacedParties(columns: GraphColumns, question: UndertakingsQuestion, run: TaskRun): readonly number[] {
  const { links, nodes } = columns;
  const unplaced = new Set<number>();
  for (const group of grouped(columns, question).values())
    for (const link of group) if ((nodes.province[links.source[link] ?? 0] ?? 0) === 0) unplaced.add(links.source[link] ?? 0);
  run.doneReading();
  return [...unplaced];
}

/** The links that make an undertaking, by what is undertaken. */
function grouped(columns: GraphColumns, { filters, types, forms, only }: UndertakingsQuestion): Map<number, number[]> {
  const { links, nodes } = columns;
  const kinds = new Set(forms.flatMap((form) => JOINT_KINDS[form]).map((kind) => LINK_KIND_IDS.indexOf(kind)));
  const admission = graphFilter(columns, filters);
  const wantedTypes = graphFilter(columns, types === undefined ? {} : { types });
  const groups = new Map<number, number[]>();
  for (let link = 0; link < links.alive.length; link += 1) {
    if (links.alive[link] !== 1 || !kinds.has(links.kind[link] ?? -1)) continue;
    const [party, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    if ((only !== undefined && target !== only) || NOT_UNDERTAKEN.has(nodes.type[target] ?? -1) || party === target) continue;
    if (!admission.link(link) || !admission.node(party) || !admission.node(target) || !wantedTypes.node(target)) continue;
    const group = groups.get(target);
    if (group === undefined) groups.set(target, [link]);
    else group.push(link);
  }
  return groups;
}

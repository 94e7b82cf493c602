import { rowsOf } from '../../server/analysis/rowsOf.ts';
import type { Attributes, Column } from '../../server/analysis/similarity/attributes.ts';
import { type Ties, tiesOf } from '../../server/analysis/similarity/ties.ts';
import { type Consortia, meets, type Project } from './consortia.ts';

/** What was known at the end of a year, and who met whom for the first time after. */
export interface Period {
  readonly name: string;
  readonly ties: Ties;
  /** The same, as if no date were known. */
  readonly undated: Ties;
  readonly attributes: Attributes;
  /** By node: those it met for the first time in the years asked for, of those that were known before. */
  readonly truth: readonly (readonly number[])[];
}

/** Of a tie's freshness, in years. */
const HALF_LIFE = 1.5;

/** The graph of all projects that start in `lastYear` or before. */
export function periodUntil(consortia: Consortia, lastYear: number, pairs: readonly (readonly [string, string])[]): Period {
  const known = consortia.projects.filter(({ year }) => year <= lastYear);
  const names = [...new Set(known.flatMap(({ members }) => members))].sort();
  const index = new Map(names.map((name, node) => [name, node]));
  const nodeOf = (name: string) => index.get(name) ?? -1;
  const links: [number, number][] = [];
  const times: number[] = [];
  for (const project of known.filter(meets)) {
    const members = project.members.map(nodeOf);
    members.forEach((source, at) => {
      for (const target of members.slice(at + 1)) {
        links.push([source, target]);
        times.push(project.start);
      }
    });
  }
  const rows = rowsOf(names.length, links);
  const ties = tiesOf(rows, { time: Float64Array.from(times), now: lastYear + 1, halfLife: HALF_LIFE });
  const attributes = attributesOf(consortia, known, names, nodeOf);
  return {
    name: `≤ ${lastYear}`,
    ties,
    undated: tiesOf(rows),
    attributes,
    truth: truthOf(
      ties,
      pairs.map(([one, other]) => [nodeOf(one), nodeOf(other)]),
    ),
  };
}

function attributesOf(
  consortia: Consortia,
  known: readonly Project[],
  names: readonly string[],
  nodeOf: (name: string) => number,
): Attributes {
  const fields = [...new Set(known.flatMap((project) => project.fields))].sort();
  const amount = new Float32Array(names.length * fields.length);
  for (const project of known) {
    for (const member of project.members) {
      for (const field of project.fields) {
        const at = nodeOf(member) * fields.length + fields.indexOf(field);
        amount[at] = (amount[at] ?? 0) + 1 / project.fields.length;
      }
    }
  }
  return {
    sort: columnOf(names.map((name) => consortia.organisations.get(name)?.activity ?? '')),
    place: columnOf(names.map((name) => consortia.organisations.get(name)?.country ?? '')),
    topics: { amount, topicCount: fields.length },
  };
}

function columnOf(values: readonly string[]): Column {
  const categories = [...new Set(values)].filter(Boolean).sort();
  const index = new Map(categories.map((value, at) => [value, at]));
  return { category: Int32Array.from(values, (value) => index.get(value) ?? -1), categoryCount: categories.length };
}

function truthOf(ties: Ties, pairs: readonly (readonly [number, number])[]): number[][] {
  const truth: number[][] = Array.from({ length: ties.nodeCount }, () => []);
  for (const [one, other] of pairs) {
    truth[one]?.push(other);
    truth[other]?.push(one);
  }
  return truth;
}

/** Pairs that first meet from `firstYear` to `lastYear`, both seen before. */
export function newPairs(consortia: Consortia, firstYear: number, lastYear: number): [string, string][] {
  const seen = new Set<string>();
  const met = new Set<string>();
  const fresh = new Map<string, [string, string]>();
  const early = consortia.projects.filter(({ year }) => year < firstYear);
  for (const project of early) {
    for (const member of project.members) seen.add(member);
    if (meets(project)) for (const pair of pairsOf(project)) met.add(pair.join(' '));
  }
  for (const project of consortia.projects.filter(({ year }) => year >= firstYear && year <= lastYear)) {
    if (!meets(project)) continue;
    for (const pair of pairsOf(project)) {
      const key = pair.join(' ');
      if (seen.has(pair[0]) && seen.has(pair[1]) && !met.has(key)) fresh.set(key, pair);
    }
  }
  return [...fresh.values()];
}

const pairsOf = ({ members }: Project): [string, string][] =>
  members.flatMap((one, at) => members.slice(at + 1).map((other): [string, string] => [one, other]));

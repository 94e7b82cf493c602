import { allShortest, eachShortest } from '../../analysis/allShortest/allShortest.ts';
import { cheapestPath } from '../../analysis/cheapestPath/cheapestPath.ts';
import { cheapestPaths } from '../../analysis/cheapestPaths/cheapestPaths.ts';
import { different } from '../../analysis/cheapestPaths/different.ts';
import { constrainedPaths } from '../../analysis/constrainedPaths/constrainedPaths.ts';
import { type Path, pathThrough } from '../../analysis/path.ts';
import { shortestPath } from '../../analysis/shortestPath/shortestPath.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, admitting, type Direction } from '../../graph/walk.ts';
import { admissionOf, layerCodes, type PathsQuestion, stepCostOf } from './question.ts';
import { scratch } from './scratch.ts';

export interface PathsFound {
  readonly paths: readonly Path[];
  /** False when time ran out before all that was asked for was found. */
  readonly complete: boolean;
  /** All shortest paths, counted and as one graph, when they were asked for. */
  readonly all?: { readonly paths: number; readonly ways: number; readonly nodes: readonly number[]; readonly links: readonly number[] };
}

/** Beyond this many near copies no further ones are looked at: paths that share nothing with those found are then good enough. */
const MOST_LOOKED_AT = 1000;

export function findPaths(columns: GraphColumns, question: PathsQuestion, stopped: () => boolean): PathsFound {
  const admission = admissionOf(columns, question);
  const demands = question.via.length > 0 || question.sequence.length > 0;
  const single = { ...question, count: 1, different: 0 };
  switch (question.mode) {
    case 'shortest':
      return demands ? several(columns, admission, { ...single, weight: 'hops' }, stopped) : one(shortest(columns, admission, question));
    case 'cheapest':
      return demands || question.maxLength !== undefined
        ? several(columns, admission, single, stopped)
        : one(cheapest(columns, admission, question));
    case 'all':
      return demands ? allDemanding(columns, admission, question, stopped) : all(columns, admission, question);
    default:
      return several(columns, admission, question, stopped);
  }
}

const one = (path: Path | null): PathsFound => ({ paths: path === null ? [] : [path], complete: true });

const directionOf = ({ directed }: PathsQuestion): Direction => (directed ? 'out' : 'both');

const lengthOf = ({ maxLength }: PathsQuestion): number => maxLength ?? Number.POSITIVE_INFINITY;

const shortest = ({ rows }: GraphColumns, admission: Admission, question: PathsQuestion): Path | null =>
  shortestPath(rows, admission, { ...question, direction: directionOf(question), maxLength: lengthOf(question) }, scratch.shortest);

const cheapest = (columns: GraphColumns, admission: Admission, question: PathsQuestion): Path | null =>
  cheapestPath(
    columns.rows,
    admission,
    { ...question, direction: directionOf(question), cost: stepCostOf(columns, question.weight) },
    scratch.cheapest,
  );

function all({ rows }: GraphColumns, admission: Admission, question: PathsQuestion): PathsFound {
  const found = allShortest(rows, admission, { ...question, direction: directionOf(question), maxLength: lengthOf(question) }, scratch);
  if (found === null) return { paths: [], complete: true };
  const paths: Path[] = [];
  for (const path of eachShortest(found, question.from)) {
    if (paths.push({ ...path, cost: found.length }) === question.count) break;
  }
  const nodes = [question.from, ...new Set(found.steps.map((step) => step.to))];
  return { paths, complete: true, all: { ...found, nodes, links: found.steps.flatMap((step) => step.links) } };
}

/** The shortest of the paths that meet the demands; they come in the order of their length. */
function allDemanding(columns: GraphColumns, admission: Admission, question: PathsQuestion, stopped: () => boolean): PathsFound {
  const paths: Path[] = [];
  for (const path of demanding(columns, admission, { ...question, weight: 'hops' }, stopped)) {
    if (path.cost > (paths[0]?.cost ?? path.cost) || paths.length === question.count) break;
    paths.push(path);
  }
  return { paths, complete: !stopped() };
}

/** Cheapest first, as many as are asked for; of near copies only the first. */
function several(columns: GraphColumns, admission: Admission, question: PathsQuestion, stopped: () => boolean): PathsFound {
  const paths: Path[] = [];
  let looked = 0;
  for (const path of different(cheapestFirst(columns, admission, question, stopped), question.different, question.via)) {
    looked += 1;
    if (path !== null) paths.push(path);
    if (paths.length === question.count) return { paths, complete: true };
    if (stopped()) return { paths, complete: false };
    if (looked === MOST_LOOKED_AT) return { paths: apart(columns, admission, question, paths), complete: false };
  }
  return { paths, complete: !stopped() };
}

/** Goes on with paths that share no node between the ends with any before; a cheaper one that shares few may be missed. */
function apart(columns: GraphColumns, admission: Admission, question: PathsQuestion, paths: Path[]): Path[] {
  while (paths.length < question.count) {
    const taken = new Set(paths.flatMap(({ nodes }) => nodes.slice(1, -1)).filter((node) => !question.via.includes(node)));
    const clear = admitting({ link: (link) => admission.link(link), node: (node) => admission.node(node) && !taken.has(node) });
    const [next] = cheapestFirst(columns, clear, { ...question, count: 1, different: 0 }, () => false);
    if (next === undefined || paths.some((path) => path.nodes.join() === next.nodes.join())) break;
    paths.push(next);
  }
  return paths;
}

function* cheapestFirst(columns: GraphColumns, admission: Admission, question: PathsQuestion, stopped: () => boolean): Generator<Path> {
  const { rows } = columns;
  const demands = question.via.length > 0 || question.sequence.length > 0;
  if (demands || (question.maxLength !== undefined && question.weight !== 'hops')) {
    yield* demanding(columns, admission, question, stopped);
    return;
  }
  const direction = directionOf(question);
  const cost = stepCostOf(columns, question.weight);
  const wanted = question.different > 0 ? MOST_LOOKED_AT : question.count;
  for (const { nodes } of cheapestPaths(rows, admission, { ...question, direction, cost }, wanted, scratch.cheapest)) {
    // They come in the order of their length here, if a length was asked for at all.
    if (nodes.length - 1 > lengthOf(question)) return;
    yield pathThrough(rows, admission, direction, nodes, cost);
  }
}

const demanding = (columns: GraphColumns, admission: Admission, question: PathsQuestion, stopped: () => boolean) =>
  constrainedPaths(
    columns.rows,
    admission,
    {
      ...question,
      direction: directionOf(question),
      cost: stepCostOf(columns, question.weight),
      maxLength: lengthOf(question),
      sequence: layerCodes(question.sequence),
    },
    stopped,
  );

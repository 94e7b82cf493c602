import type { NoPath, PathAnswer, PathsAnswer } from '../../../model/api/paths.ts';
import { because, becausePath } from '../../../model/sentences/because.ts';
import type { Path } from '../../analysis/path.ts';
import type { PathsFound } from '../../insight/paths/findPaths.ts';
import type { NoneFound, Opening } from '../../insight/paths/noPath.ts';
import type { PathsOutcome } from '../../insight/paths/pathsOutcome.ts';
import { allPathsText, noPathText, partText, relaxText } from '../../insight/paths/pathTexts.ts';
import type { PathsQuestion } from '../../insight/paths/question.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** Of all shortest paths together, no more than this is sent. */
const MOST_NODES = 2000;
const MOST_LINKS = 5000;

/** The outcome, all of it by index, as an answer with the records that it mentions. */
export async function pathsAnswer(
  graph: GraphAt,
  { found, none }: PathsOutcome,
  { from, to, via, avoid }: PathsQuestion,
  sources: SourceCatalogue,
): Promise<Omit<PathsAnswer, 'took'>> {
  const { paths } = found;
  const all =
    found.all === undefined
      ? undefined
      : { ...found.all, nodes: found.all.nodes.slice(0, MOST_NODES), links: found.all.links.slice(0, MOST_LINKS) };
  const demanded = none === undefined ? [] : [...via, ...avoid.nodes];
  const mentioned = [from, to, ...demanded, ...(none?.nearest ?? []).map(({ node }) => node)];
  const { nodes, links } = await recordsOf(
    graph,
    [...mentioned, ...paths.flatMap((path) => path.nodes), ...(all?.nodes ?? [])],
    [...paths.flatMap((path) => path.links), ...(all?.links ?? [])],
  );
  const records = { nodes, links };
  const cut = found.all !== undefined && (found.all.nodes.length > MOST_NODES || found.all.links.length > MOST_LINKS);
  return {
    items: paths.flatMap((path) => pathAnswer(path, records)),
    ...dictionaries({ nodes, links }, sources),
    complete: found.complete && !cut,
    ...(all && { all: allAnswer(all, paths.length, records) }),
    ...(none && { none: noneAnswer(none, records) }),
  };
}

/** One path; none when a record on it was removed meanwhile. */
function pathAnswer(path: Path, records: AnswerRecords): PathAnswer[] {
  const nodes = present(records.nodes, path.nodes);
  const links = present(records.links, path.links);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined || nodes.length < path.nodes.length || links.length < path.links.length) return [];
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const hops = links.map((link) =>
    because(link, { source: nameOf.get(link.source) ?? first.name, target: nameOf.get(link.target) ?? last.name }),
  );
  return [
    {
      nodes: nodes.map((node) => node.id),
      links: links.map((link) => link.id),
      length: links.length,
      cost: path.cost,
      layers: links.map((link) => link.layer),
      text: becausePath({ source: first.name, target: last.name }, hops),
    },
  ];
}

const present = <Fact>(records: ReadonlyMap<number, Fact>, indexes: readonly number[]): Fact[] =>
  indexes.flatMap((index) => records.get(index) ?? []);

const allAnswer = (
  all: NonNullable<PathsFound['all']>,
  shown: number,
  { nodes, links }: AnswerRecords,
): NonNullable<PathsAnswer['all']> => ({
  paths: all.paths,
  ways: all.ways,
  nodes: present(nodes, all.nodes).map(({ id }) => id),
  links: present(links, all.links).map(({ id }) => id),
  text: allPathsText(all.paths, all.ways, shown),
});

const noneAnswer = ({ reason, nearest, relax }: NoneFound, { nodes }: AnswerRecords): NoPath => ({
  reason,
  text: noPathText(reason),
  nearest: nearest.flatMap(({ node, remaining }) => {
    const id = nodes.get(node)?.id;
    return id === undefined ? [] : [{ node: id, remaining }];
  }),
  relax: relax.map((opening) => openingAnswer(opening, nodes)),
});

function openingAnswer(opening: Opening, nodes: AnswerRecords['nodes']): NoPath['relax'][number] {
  const { filter, part, length } = opening;
  const to = changedTo(opening, nodes);
  const nameOf = (node: number) => nodes.get(node)?.name ?? { zh: '', en: '' };
  return { filter, ...(to && { to }), length, text: relaxText(filter, length, part && partText(filter, part, nameOf)) };
}

/** What stands in the query string for a demand that is given up in part; nothing when nothing is left of it. */
function changedTo({ filter, part, question }: Opening, nodes: AnswerRecords['nodes']): string | undefined {
  if (part === undefined) return undefined;
  const { filters, via, avoid, sequence, maxLength } = question;
  switch (filter) {
    case 'layers':
      return filters.layers?.join(',');
    case 'minConfidence':
      return filters.minConfidence;
    case 'at':
      return filters.at;
    case 'maxLength':
      return maxLength?.toString();
    case 'via':
      return idsIn(nodes, via).join(',');
    case 'sequence':
      return sequence.join(',');
    case 'avoid':
      return [...idsIn(nodes, avoid.nodes), ...avoid.kinds, ...avoid.types].join(',');
    default:
      return undefined;
  }
}

import type { ChangeSet } from '../model/change.ts';
import { LINK_KIND_IDS, linkKind } from '../model/linkKinds.ts';
import { readCopied } from './copied.ts';

/** What must hold of the default graph; each line of the answer is a fault. */
export function faults({ put }: ChangeSet): string[] {
  const { sources = [], nodes = [], links = [], figures = [], events = [] } = put;
  const nodeIds = new Set<string>(nodes.map(({ id }) => id));
  const sourceIds = new Set<string>(sources.map(({ id }) => id));
  const facts = [...nodes, ...links, ...figures, ...events];
  const dangling = [
    ...links.flatMap(({ id, source, target }) => [source, target].map((end) => ({ id, end }))),
    ...figures.map(({ id, subject }) => ({ id, end: subject })),
    ...events.flatMap(({ id, actors }) => actors.map((end) => ({ id, end }))),
    ...nodes.flatMap(({ id, city }) => (city === undefined ? [] : [{ id, end: city }])),
  ].filter(({ end }) => !nodeIds.has(end));
  return [
    ...dangling.map(({ id, end }) => `${id} names ${end}, which is not in the graph`),
    ...facts.flatMap(({ id, citations }) =>
      citations.filter(({ source }) => !sourceIds.has(source)).map(({ source }) => `${id} cites ${source}, which is not a source`),
    ),
    ...links
      .filter(({ kind, layer }) => !linkKind(kind).layers.includes(layer))
      .map(({ id, kind, layer }) => `${id}: the kind ${kind} is not found on the layer ${layer}`),
    ...nodes
      .filter(
        ({ name, nameMade }) => nameMade === undefined && (!/\p{Script=Han}|[A-Za-z]/u.test(name.zh) || /\p{Script=Han}/u.test(name.en)),
      )
      .map(({ id }) => `${id}: its name is not in both languages, and does not say so`),
    ...copiedTexts(put),
  ];
}

/** No sentence of a document stands in the graph: checked against fingerprints of the documents, names apart. */
function copiedTexts({ nodes = [], links = [] }: ChangeSet['put']): string[] {
  const copied = readCopied();
  return [...nodes, ...links].flatMap(({ id, summary }) => {
    const run = summary === undefined ? null : copied.longestRun(summary.zh);
    return run === null ? [] : [`${id}: its summary repeats a document: ${run}`];
  });
}

export const unusedKinds = ({ put }: ChangeSet): string[] => {
  const used = new Set(put.links?.map(({ kind }) => kind));
  return LINK_KIND_IDS.filter((kind) => !used.has(kind));
};

import type { Need, NeedsAnswer } from '../../../model/api/needs.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import { NODE_TYPES } from '../../../model/nodeTypes.ts';
import { NEEDS_BASIS, NO_NEEDS, needsText, needText } from '../../insight/needs/needTexts.ts';
import { dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import { figureAnswer } from '../present/facts.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { tallied } from '../tally.ts';
import type { NeedWithFigures } from './everyNeed.ts';

const PLACES: ReadonlySet<string> = new Set(NODE_TYPES.filter(({ group }) => group === 'place').map(({ id }) => id));

/** A page of needs with the records that it mentions. */
export async function needsAnswer(
  graph: GraphAt,
  { shown, all }: { readonly shown: readonly NeedWithFigures[]; readonly all: readonly NeedWithFigures[] },
  sources: SourceCatalogue,
): Promise<Omit<NeedsAnswer, 'took' | 'next'>> {
  const cited = shown.flatMap(({ links, answers }) => [...links, ...answers.map(({ link }) => link)]);
  const named = shown.flatMap(({ subject, objects }) => [subject, ...objects]);
  const { nodes, links } = await recordsOf(graph, [...named, ...endsOf(graph.projection, cited)], cited);
  const facets = { byForm: tallied(all.map(({ form }) => [form, 1])), byAnswered: tallied(all.map(({ answered }) => [answered, 1])) };
  return {
    items: shown.flatMap((need) => needAnswer(need, nodes, links, sources)),
    total: all.length,
    facets,
    text: needsText({ total: all.length, byAnswered: facets.byAnswered }),
    basis: NEEDS_BASIS,
    ...(all.length === 0 && { none: { reason: 'no-match' as const, text: NO_NEEDS } }),
    ...dictionaries({ nodes, links }, sources),
    complete: true,
  };
}

function needAnswer(
  { form, subject: index, objects, links: indexes, answers, figures, answered }: NeedWithFigures,
  nodes: ReadonlyMap<number, Node>,
  links: ReadonlyMap<number, Link>,
  sources: SourceCatalogue,
): Need[] {
  const subject = nodes.get(index);
  if (subject === undefined) return [];
  const about = objects.flatMap((object) => nodes.get(object) ?? []);
  const evidence = indexes.flatMap((link) => links.get(link) ?? []);
  const answering = answers.flatMap(({ node, link, proposed }) => {
    const [who, by] = [nodes.get(node), links.get(link)];
    return who === undefined || by === undefined ? [] : [{ who, by, proposed }];
  });
  return [
    {
      id: [form, subject.id, ...(about.length === 1 ? about.map(({ id }) => id) : [])].join(' '),
      form,
      subject: subject.id,
      objects: about.map(({ id }) => id),
      where: whereOf([subject, ...about]),
      figures: figures.map((figure) => figureAnswer(figure, sources)),
      links: evidence.map(({ id }) => id),
      answered,
      answers: answering.map(({ who, by, proposed }) => ({ node: who.id, link: by.id, proposed })),
      text: needText({
        form,
        subject: subject.name,
        objects: about.map(({ name }) => name),
        figures: figures.map(({ label, value, unit, asOf }) => ({ label, value, unit, asOf })),
        summary: evidence.find(({ summary }) => summary !== undefined)?.summary ?? subject.summary,
        answered,
        answers: distinct(answering.map(({ who }) => who)).map(({ name }) => name),
      }),
    },
  ];
}

const whereOf = (nodes: readonly Node[]): NodeId[] => [
  ...new Set(nodes.flatMap(({ id, type, city }) => (city === undefined ? (PLACES.has(type) ? [id] : []) : [city]))),
];

const distinct = (nodes: readonly Node[]): Node[] => [...new Map(nodes.map((node) => [node.id, node])).values()];

import type { Balance, ChangedLink, ChangedPair, DifferenceAnswer, NoDifferenceReason, Parts } from '../../../model/api/difference.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { firstDay } from '../../../model/partialDate.ts';
import { because } from '../../../model/sentences/because.ts';
import { dateOf } from '../../insight/timeline/calendar.ts';
import type { ChangedPairFound } from '../../insight/timeline/difference/changedPairs.ts';
import type { DifferenceFound } from '../../insight/timeline/difference/differenceTask.ts';
import type { LinkStandings } from '../../insight/timeline/difference/linkCounts.ts';
import type { ChangedLinkFound } from '../../insight/timeline/difference/pageOfChanges.ts';
import type { PartsFound } from '../../insight/timeline/difference/partsAt.ts';
import type { DifferenceQuestion } from '../../insight/timeline/difference/question.ts';
import type { Standings } from '../../insight/timeline/difference/standing.ts';
import { changedLinkText, DIFFERENCE_BASIS, differenceText, noDifferenceText, pairText } from '../../insight/timeline/difference/texts.ts';
import { type AnswerRecords, dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

type Dates = Pick<DifferenceQuestion, 'from' | 'to'>;

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function differenceAnswer(
  graph: GraphAt,
  found: DifferenceFound,
  { from, to }: Dates,
  sources: SourceCatalogue,
): Promise<Omit<DifferenceAnswer, 'took' | 'next'>> {
  const records = await recordsIn(graph, found);
  const range = rangeOf(found);
  const byLayer = LAYER_IDS.map((layer, code) => ({ layer, ...linkBalance(found.links.byLayer[code]) }));
  const links = byLayer.reduce((sum, layer) => added(sum, layer), linkBalance(undefined));
  const nodes = balanceOf(found.nodes.counts);
  const none = noneOf({ from, to }, range, links.new + links.ended + links.passing + nodes.new + nodes.ended + nodes.passing);
  const [before, after] = [partsAnswer(found.before), partsAnswer(found.after)];
  return {
    from,
    to,
    items: found.items.flatMap((item) => changedLink(item, graph, records)),
    total: found.total,
    ...(range && { range }),
    byLayer,
    byKind: LINK_KIND_IDS.map((kind, code) => ({ kind, ...linkBalance(found.links.byKind[code]) }))
      .filter((kind) => kind.new + kind.ended > 0)
      .sort((a, b) => b.new + b.ended - (a.new + a.ended)),
    changedNodes: {
      balance: nodes,
      items: found.nodes.items.flatMap(({ node, change }) => {
        const id = records.nodes.get(node)?.id;
        return id === undefined ? [] : [{ node: id, change }];
      }),
      total: nodes.new + nodes.ended,
    },
    pairs: { ...found.pairs, items: found.pairs.items.flatMap((pair) => changedPair(pair, records)) },
    parts: { before, after },
    text: none?.text ?? differenceText({ from, to, links, most: mostChanged(byLayer), nodes, pairs: found.pairs, before, after }),
    basis: DIFFERENCE_BASIS,
    ...(none && { none }),
    ...dictionaries(records, sources),
    complete: found.complete,
  };
}

async function recordsIn(graph: GraphAt, { items, nodes, pairs }: DifferenceFound): Promise<AnswerRecords> {
  const cited = [...items.map(({ link }) => link), ...pairs.items.flatMap(({ links }) => links)];
  const named = [...endsOf(graph.projection, cited), ...nodes.items.map(({ node }) => node), ...pairs.items.flatMap(({ a, b }) => [a, b])];
  return recordsOf(graph, named, cited);
}

const balanceOf = ({ new: begun, ended, still, passing, undated }: Standings): Balance => ({
  before: still + ended,
  after: still + begun,
  new: begun,
  ended,
  still,
  passing,
  undated,
});

const NOTHING: LinkStandings = { outside: 0, undated: 0, elsewhen: 0, new: 0, ended: 0, still: 0, passing: 0, registered: 0 };

const linkBalance = (standings = NOTHING): Balance & { registered: number } => ({
  ...balanceOf(standings),
  registered: standings.registered,
});

const added = (a: ReturnType<typeof linkBalance>, b: ReturnType<typeof linkBalance>): ReturnType<typeof linkBalance> => ({
  before: a.before + b.before,
  after: a.after + b.after,
  new: a.new + b.new,
  ended: a.ended + b.ended,
  still: a.still + b.still,
  passing: a.passing + b.passing,
  undated: a.undated + b.undated,
  registered: a.registered + b.registered,
});

function mostChanged(byLayer: DifferenceAnswer['byLayer']): { layer: (typeof LAYER_IDS)[number]; new: number; ended: number } | undefined {
  const [first] = byLayer
    .map(({ layer, new: begun, ended, registered }) => ({ layer, new: begun - registered, ended }))
    .sort((a, b) => b.new + b.ended - (a.new + a.ended));
  return first !== undefined && first.new + first.ended > 0 ? first : undefined;
}

function rangeOf({ links, nodes }: DifferenceFound): DifferenceAnswer['range'] {
  const [first, last] = [Math.min(links.range.first, nodes.range.first), Math.max(links.range.last, nodes.range.last)];
  return last < first ? undefined : { from: dateOf(first), to: dateOf(last) };
}

function noneOf(dates: Dates, range: DifferenceAnswer['range'], changes: number): DifferenceAnswer['none'] {
  if (changes > 0) return undefined;
  const reason = reasonFor(dates, range);
  return { reason, text: noDifferenceText(reason, dates, range) };
}

function reasonFor({ from, to }: Dates, range: DifferenceAnswer['range']): NoDifferenceReason {
  if (range === undefined) return 'undated';
  if (firstDay(to) < firstDay(range.from)) return 'too-early';
  return firstDay(from) >= firstDay(range.to) ? 'too-late' : 'unchanged';
}

const partsAnswer = ({ nodes, components, largest, isolates }: PartsFound): Parts => ({ nodes, components, largest, isolates });

function changedLink(
  { link: index, change, registered }: ChangedLinkFound,
  { projection }: GraphAt,
  { nodes, links }: AnswerRecords,
): ChangedLink[] {
  const link = links.get(index);
  const source = nodes.get(projection.links.source[index] ?? -1);
  const target = nodes.get(projection.links.target[index] ?? -1);
  if (link === undefined || source === undefined || target === undefined) return [];
  return [
    { link: link.id, change, registered, text: changedLinkText(change, because(link, { source: source.name, target: target.name })) },
  ];
}

function changedPair({ a, b, layers: bits, links: indexes, ...pair }: ChangedPairFound, { nodes, links }: AnswerRecords): ChangedPair[] {
  const [first, second] = [nodes.get(a), nodes.get(b)];
  if (first === undefined || second === undefined) return [];
  const layers = LAYER_IDS.filter((_, code) => (bits & (1 << code)) !== 0);
  return [
    {
      ...pair,
      cities: [first.id, second.id],
      layers,
      links: indexes.flatMap((link) => links.get(link)?.id ?? []),
      text: pairText([first.name, second.name], { ...pair, layers }),
    },
  ];
}

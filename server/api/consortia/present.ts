import type { Check, ConsortiumCheck } from '../../../model/api/consortia.ts';
import type { Figure } from '../../../model/figure.ts';
import type { NodeId } from '../../../model/ids.ts';
import { isLegal, LEGAL_REASONS } from '../../../model/legalEntities.ts';
import type { Link } from '../../../model/link.ts';
import { NODE_TYPES } from '../../../model/nodeTypes.ts';
import type { Text } from '../../../model/text.ts';
import type { Projection } from '../../graph/projection.ts';
import { evidenceOf, foundIn } from '../../insight/consortia/evidence.ts';
import type { Party } from '../../insight/consortia/party.ts';
import { figuresOfRule, type Rules } from '../../insight/consortia/rulesInForce.ts';
import { type Names, verdictText } from '../../insight/consortia/ruleTexts.ts';
import type { Verdict } from '../../insight/consortia/verdicts.ts';
import { type AnswerRecords, dictionaries, recordsOf } from '../present/answerRecords.ts';
import { figureAnswer, nodeAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** What an answer on consortia mentions, with the records behind it. */
export interface Shown extends AnswerRecords {
  readonly projection: Projection;
  readonly rules: Rules;
  readonly sources: SourceCatalogue;
}

/** The lists that are shown, with the verdicts on each. */
export interface JudgedList {
  readonly members: readonly Party[];
  readonly verdicts: readonly Verdict[];
}

/** Reads what the lists rest on: their members, what these work on and are part of, and the links that say so. */
export async function shownFor(
  graph: GraphAt,
  lists: readonly JudgedList[],
  more: { readonly nodes: Iterable<number>; readonly links: Iterable<number> },
  rules: Rules,
  sources: SourceCatalogue,
): Promise<Shown> {
  const { projection } = graph;
  const nodes = new Set(more.nodes);
  const links = new Set(more.links);
  for (const { members, verdicts } of lists) {
    for (const party of members) addParty(party, members, projection, nodes, links);
    for (const verdict of verdicts) {
      const evidence = evidenceOf(verdict, members);
      for (const node of evidence.nodes) nodes.add(node);
      for (const link of evidence.links) links.add(link);
      if (verdict.rule === 'chain' && verdict.industry !== undefined) nodes.add(projection.nodes.indexOfId(verdict.industry));
    }
  }
  nodes.delete(-1);
  return { projection, ...(await recordsOf(graph, nodes, links)), rules, sources };
}

function addParty(party: Party, members: readonly Party[], projection: Projection, nodes: Set<number>, links: Set<number>): void {
  nodes.add(party.index);
  for (const [key, link] of party.capabilities) {
    nodes.add(projection.nodes.indexOfId(capabilityNode(key)));
    if (link !== undefined) links.add(link);
  }
  for (const link of tiesAmong(party, members)) links.add(link);
}

const tiesAmong = (party: Party, members: readonly Party[]): number[] => members.flatMap(({ index }) => party.ties.get(index) ?? []);

const capabilityNode = (key: string): string => (key.startsWith('chain:') ? key.slice('chain:'.length) : key);

export const idsOf = (shown: Shown, indexes: Iterable<number>): NodeId[] =>
  [...indexes].flatMap((index) => shown.nodes.get(index)?.id ?? []);

export const nameAt = ({ nodes, projection }: Shown, index: number): Text =>
  nodes.get(index)?.name ?? { zh: projection.nodes.ids.id(index), en: projection.nodes.ids.id(index) };

const namesFor = (shown: Shown, members: readonly Party[]): Names => ({
  member: (at) => members[at]?.node.name ?? { zh: '', en: '' },
  legal: (at) => members[at]?.legal ?? 'notion',
  node: (index) => nameAt(shown, index),
  industry: (id) => nameAt(shown, shown.projection.nodes.indexOfId(id)),
});

export function checksOf({ members, verdicts }: JudgedList, shown: Shown): Check[] {
  const names = namesFor(shown, members);
  return verdicts.map((verdict) => {
    const { nodes, links } = evidenceOf(verdict, members);
    return {
      rule: verdict.rule,
      ok: verdict.short === 0,
      needed: neededBy(verdict),
      found: foundIn(verdict, members),
      text: verdictText(verdict, names),
      evidence: {
        nodes: idsOf(shown, nodes),
        links: links.flatMap((link) => shown.links.get(link)?.id ?? []),
        figures: figuresOfRule(shown.rules, verdict.rule).map(({ id }) => id),
      },
    };
  });
}

const neededBy = (verdict: Verdict): Check['needed'] =>
  Object.fromEntries(
    Object.entries(verdict.needed).flatMap(([id, value]): [string, Check['needed'][string]][] =>
      value === undefined ? [] : [[id, value]],
    ),
  );

/** The checks of a list that is only offered: without their evidence. */
export const judgedOf = (list: JudgedList, shown: Shown): { rule: Verdict['rule']; ok: boolean; text: Text }[] =>
  checksOf(list, shown).map(({ rule, ok, text }) => ({ rule, ok, text }));

export function memberAnswer(party: Party, coordinators: ReadonlySet<number>, shown: Shown): ConsortiumCheck['members'][number] {
  return {
    node: nodeAnswer(party.node, shown.sources),
    role: coordinators.has(party.index) ? 'coordinator' : 'member',
    provinces: [...party.provinces],
    legal: { ok: isLegal(party.legal), text: LEGAL_REASONS[party.legal] },
    capabilities: Array.from(party.capabilities, ([id, index]) => {
      const link = index === undefined ? undefined : shown.links.get(index)?.id;
      return { id, name: capabilityName(id, shown), ...(link && { link }) };
    }),
  };
}

function capabilityName(key: string, shown: Shown): Text {
  const type = NODE_TYPES.find(({ id }) => key === `type:${id}`);
  if (type !== undefined) return type.name;
  const name = nameAt(shown, shown.projection.nodes.indexOfId(capabilityNode(key)));
  return key.startsWith('chain:') ? { zh: `${name.zh}（据名称）`, en: `${name.en} (by its name)` } : name;
}

export const provincesIn = (members: readonly Party[]): string[] => [...new Set(members.flatMap((party) => party.provinces))].sort();

export const tiesIn = (members: readonly Party[], { links }: Shown): Link['id'][] =>
  [...new Set(members.flatMap((party) => tiesAmong(party, members)))].sort((a, b) => a - b).flatMap((link) => links.get(link)?.id ?? []);

export function recordsShown({ nodes, links, rules, sources }: Shown) {
  const figures = new Map([...rules.figures.values()].map((figure, at): [number, Figure] => [at, figure]));
  return {
    ...dictionaries({ nodes, links }, sources),
    figures: dictionary(figures, (figure) => figureAnswer(figure, sources)),
  };
}

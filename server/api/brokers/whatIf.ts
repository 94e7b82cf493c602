import type { BrokersAnswer } from '../../../model/api/brokers.ts';
import type { CutFound, RemovalFound } from '../../insight/brokers/question.ts';
import { linkCutText, nodeCutText, removalText } from '../../insight/brokers/texts.ts';
import { idsIn } from '../present/answerRecords.ts';
import type { Records } from './records.ts';

export function removalAnswer(found: RemovalFound, records: Records): NonNullable<BrokersAnswer['removal']> {
  const { removed, outside, before, after, disconnectedPairs } = found;
  return {
    removed: idsIn(records.nodes, removed),
    outside: idsIn(records.nodes, outside),
    ...records.fallen(found),
    before,
    after,
    disconnectedPairs,
    text: removalText({ ...found, removed: removed.length }, records.lostCities(found.cities)),
  };
}

/** Nothing when one of the two was removed meanwhile. */
export function cutAnswer(found: CutFound, records: Records): BrokersAnswer['minimumCut'] {
  const { links, nodes } = found;
  const [from, to] = idsIn(records.nodes, [found.from, found.to]);
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    links: { value: links.value, links: idsIn(records.links, links.links), side: links.side, text: linkCutText(found) },
    nodes: { value: nodes.value, nodes: idsIn(records.nodes, nodes.nodes), text: nodeCutText(found) },
  };
}

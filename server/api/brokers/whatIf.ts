import type { BrokersAnswer } from '../../../model/api/brokers.ts';
import type { CutFound, RemovalFound } from '../../insight/brokers/question.ts';
import { linkCutText, nodeCutText, removalText } from '../../insight/brokers/texts.ts';
import type { Records } from './records.ts';

export function removalAnswer(found: RemovalFound, records: Records): NonNullable<BrokersAnswer['removal']> {
  const { removed, outside, before, after, disconnectedPairs } = found;
  return {
    removed: records.nodeIds(removed),
    outside: records.nodeIds(outside),
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
  const [from, to] = records.nodeIds([found.from, found.to]);
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    links: { value: links.value, links: records.linkIds(links.links), side: links.side, text: linkCutText(found) },
    nodes: { value: nodes.value, nodes: records.nodeIds(nodes.nodes), text: nodeCutText(found) },
  };
}

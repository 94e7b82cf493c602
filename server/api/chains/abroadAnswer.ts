import type { ChainAnswer } from '../../../model/api/chains.ts';
import { because } from '../../../model/sentences/because.ts';
import type { AbroadCandidate, AbroadFound } from '../../insight/chains/abroad.ts';
import { abroadText } from '../../insight/chains/findingTexts.ts';
import { isForeign } from '../../insight/chains/foreign.ts';
import { namesIn } from '../present/answerRecords.ts';
import type { ChainRecords } from './records.ts';

const HOME = 'country:china';

export function abroadAnswer(found: AbroadFound, records: ChainRecords, limit: number): ChainAnswer['abroad'] {
  const items = found.candidates.filter((candidate) => isAbroad(candidate, records));
  const region = found.region.filter((candidate) => isAbroad(candidate, records));
  return {
    items: items.slice(0, limit).flatMap(({ node, link }) => {
      const [there, tie] = [records.nodes.get(node), records.links.get(link)];
      const [source, target] = [records.nameOfId(tie?.source), records.nameOfId(tie?.target)];
      if (there === undefined || tie === undefined || source === undefined || target === undefined) return [];
      const clause = because(tie, { source, target });
      return [{ node: there.id, link: tie.id, text: { zh: `${clause.zh}。`, en: `${clause.en}.` } }];
    }),
    total: items.length,
    internal: found.internal,
    external: items.length,
    region: region.slice(0, limit).flatMap(({ node, link }) => {
      const [there, tie] = [records.nodes.get(node)?.id, records.links.get(link)?.id];
      return there === undefined || tie === undefined ? [] : [{ node: there, link: tie }];
    }),
    text: abroadText(items.length, found.internal, namesIn(records.nodes, new Set(region.map(({ node }) => node)))),
  };
}

/** The type says so, or the record names another country. */
function isAbroad({ node, sure }: AbroadCandidate, records: ChainRecords): boolean {
  const there = records.nodes.get(node);
  return there !== undefined && there.id !== HOME && (sure || isForeign(there.country));
}

import type { NoPath } from '../../../model/api/paths.ts';
import { links } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';

type Reason = NoPath['reason'];
type Relaxable = NoPath['relax'][number]['filter'];

const REASONS: Record<Reason, Text> = {
  disconnected: {
    zh: '在已收录的联系中，两者之间没有任何通路。这只说明未见记载，不等于事实上没有联系。',
    en: 'No documented links join the two. That means not documented; it does not mean that they are not linked.',
  },
  filtered: {
    zh: '两者之间有通路，但被当前的筛选条件挡住了。',
    en: 'The two are joined, but the present filters stand in the way.',
  },
  'not-yet': {
    zh: '在所选日期，两者之间还没有通路（或已不再有）；在其他时间有。',
    en: 'On the chosen date the two are not joined; at another time they are.',
  },
};

const FILTERS: Record<Relaxable, Text> = {
  layers: { zh: '允许所有层', en: 'allowing every layer' },
  types: { zh: '允许所有类型的节点', en: 'allowing every type of node' },
  kinds: { zh: '允许所有种类的联系', en: 'allowing every kind of link' },
  provinces: { zh: '不限省份', en: 'allowing every province' },
  at: { zh: '不限日期', en: 'allowing every date' },
  packs: { zh: '不限数据包', en: 'allowing every pack' },
  sources: { zh: '不限来源', en: 'allowing every source' },
  minConfidence: { zh: '不限可信程度', en: 'allowing every degree of certainty' },
  directed: { zh: '不考虑联系的方向', en: 'following links both ways' },
  maxLength: { zh: '不限长度', en: 'allowing longer paths' },
  via: { zh: '不要求经过指定的节点', en: 'asking for no stops on the way' },
  avoid: { zh: '不避开任何节点或联系', en: 'avoiding nothing' },
  sequence: { zh: '不要求各层的先后次序', en: 'allowing layers in any order' },
};

export const noPathText = (reason: Reason): Text => REASONS[reason];

export const relaxText = (filter: Relaxable, length: number): Text => ({
  zh: `${FILTERS[filter].zh}后，经${length}条联系可达`,
  en: `Reached by ${links(length)} after ${FILTERS[filter].en}`,
});

export function allPathsText(paths: number, ways: number, shown: number): Text {
  const more = ways > paths;
  const some = shown < paths;
  return {
    zh: `最短路径共${paths}条${more ? `（同一对节点之间的多条联系分别计算，则为${ways}条）` : ''}${some ? `，以下列出${shown}条，合图含全部` : ''}。`,
    en: `${paths === 1 ? 'There is one shortest path' : `There are ${paths} shortest paths`}${more ? ` (${ways} when several links between two nodes count apart)` : ''}${some ? `; ${shown} are listed, the graph holds them all` : ''}.`,
  };
}

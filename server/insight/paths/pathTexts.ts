import type { NoPath } from '../../../model/api/paths.ts';
import { CONFIDENCES } from '../../../model/confidence.ts';
import { LAYERS } from '../../../model/layers.ts';
import { linkKind } from '../../../model/linkKinds.ts';
import { nameIn, typeName } from '../../../model/sentences/names.ts';
import { links } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';
import type { Part, Relaxable } from './relaxations.ts';

type Reason = NoPath['reason'];

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
  layers: { zh: '允许所有层', en: 'Allow every layer' },
  types: { zh: '允许所有类型的节点', en: 'Allow every type of node' },
  kinds: { zh: '允许所有种类的联系', en: 'Allow every kind of link' },
  provinces: { zh: '不限省份', en: 'Allow every province' },
  at: { zh: '不限日期', en: 'Allow every date' },
  packs: { zh: '不限数据包', en: 'Allow every pack' },
  sources: { zh: '不限来源', en: 'Allow every source' },
  minConfidence: { zh: '不限可信程度', en: 'Allow every degree of certainty' },
  directed: { zh: '不考虑联系的方向', en: 'Follow links both ways' },
  maxLength: { zh: '不限长度', en: 'Allow longer paths' },
  via: { zh: '不要求经过指定的节点', en: 'Ask for no stops on the way' },
  avoid: { zh: '不避开任何节点或联系', en: 'Avoid nothing' },
  sequence: { zh: '不要求各层的先后次序', en: 'Allow layers in any order' },
  all: { zh: '放开所有条件', en: 'Drop every condition' },
};

export const noPathText = (reason: Reason): Text => REASONS[reason];

/** What to change, and what it gives. */
export const relaxText = (filter: Relaxable, length: number, what: Text = FILTERS[filter]): Text => ({
  zh: `${what.zh}：经${length}条联系可达`,
  en: `${what.en}: reached by ${links(length)}`,
});

/** A demand given up in one part. */
export function partText(filter: Relaxable, part: Part, nameOf: (node: number) => Text): Text {
  if ('length' in part) return { zh: `允许最长${part.length}条联系`, en: `Allow up to ${links(part.length)}` };
  if ('year' in part) return { zh: `改看${part.year}年初`, en: `Look at the start of ${part.year}` };
  if ('confidence' in part) {
    const name = nameIn(CONFIDENCES, part.confidence);
    return { zh: `也接受“${name.zh}”的联系`, en: `Accept links that are ${name.en.toLowerCase()}, too` };
  }
  if ('layer' in part) {
    const name = nameIn(LAYERS, part.layer);
    return filter === 'sequence'
      ? { zh: `次序中不要求${name.zh}层`, en: `Leave the ${name.en.toLowerCase()} layer out of the order` }
      : { zh: `加上${name.zh}层`, en: `Allow the ${name.en.toLowerCase()} layer` };
  }
  const name = 'node' in part ? nameOf(part.node) : 'kind' in part ? linkKind(part.kind).name : typeName(part.type);
  return filter === 'via'
    ? { zh: `不要求经过${name.zh}`, en: `Without the stop at ${name.en}` }
    : { zh: `不避开“${name.zh}”`, en: `Do not avoid “${name.en}”` };
}

export function allPathsText(paths: number, ways: number, shown: number): Text {
  const more = ways > paths;
  const some = shown < paths;
  return {
    zh: `最短路径共${paths}条${more ? `（同一对节点之间的多条联系分别计算，则为${ways}条）` : ''}${some ? `，以下列出${shown}条，合图含全部` : ''}。`,
    en: `${paths === 1 ? 'There is one shortest path' : `There are ${paths} shortest paths`}${more ? ` (${ways} when several links between two nodes count apart)` : ''}${some ? `; ${shown} are listed, the graph holds them all` : ''}.`,
  };
}

import type { NoCityPath } from '../../../../model/api/cityPaths.ts';
import type { LayerId } from '../../../../model/layers.ts';
import { layerName } from '../../../../model/sentences/layers.ts';
import { listText } from '../../../../model/sentences/nameList.ts';
import { counted } from '../../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../../model/sentences/sentences.ts';
import type { Text } from '../../../../model/text.ts';

export interface HopFacts {
  readonly from: Text;
  readonly to: Text;
  readonly layers: readonly { readonly layer: LayerId; readonly ties: number }[];
}

/** One path, step by step, with the layers of each. */
export function cityPathText(from: Text, to: Text, hops: readonly HopFacts[]): Text {
  if (hops.length === 0) return { zh: `起点与终点都是${from.zh}。`, en: `${from.en} is both start and end.` };
  const said = hops.map((hop): Text => {
    const layers = listText(
      hop.layers.map(({ layer, ties }) => ({ zh: `${layerName(layer).zh}${ties}`, en: `${layerName(layer).en} ${ties}` })),
    );
    return { zh: `${hop.from.zh}—${hop.to.zh}（${layers.zh}）`, en: `${hop.from.en}–${hop.to.en} (${layers.en})` };
  });
  return {
    zh: `${from.zh}经${hops.length}步到达${to.zh}：${said.map(({ zh }) => zh).join('，')}。`,
    en: `${from.en} reaches ${to.en} in ${counted(hops.length, 'step', 'steps')}: ${said.map(({ en }) => en).join(', ')}.`,
  };
}

export const cityPathsText = (from: Text, to: Text, length: number, total: number): Text =>
  length === 0
    ? cityPathText(from, to, [])
    : {
        zh: `${from.zh}与${to.zh}相隔${length}步，最短路径有${total}条。`,
        en: `${from.en} and ${to.en} are ${counted(length, 'step', 'steps')} apart; there ${total === 1 ? 'is one shortest path' : `are ${total} shortest paths`}.`,
      };

const REASONS: Record<NoCityPath['reason'], (from: Text, to: Text) => Text> = {
  'no-ties': (from, to) => ({
    zh: `未见${from.zh}与${to.zh}之间的通路：至少有一方与任何城市都未见联系记载。`,
    en: `No path between ${from.en} and ${to.en} is documented: at least one of the two has no documented tie to any city.`,
  }),
  disconnected: (from, to) => ({
    zh: `${from.zh}与${to.zh}各有联系记载，但未见能把两者连起来的。`,
    en: `${from.en} and ${to.en} both have documented ties, but none that lead from the one to the other.`,
  }),
  filtered: (from, to) => ({
    zh: `${from.zh}与${to.zh}之间有通路，但被当前的筛选条件挡住了。`,
    en: `${from.en} and ${to.en} are joined, but the present filters stand in the way.`,
  }),
  'not-yet': (from, to) => ({
    zh: `在所选日期，未见${from.zh}与${to.zh}之间的通路；不限日期则有。`,
    en: `On the chosen date no path between ${from.en} and ${to.en} is documented; at another time there is one.`,
  }),
  'too-long': (from, to) => ({
    zh: `${from.zh}与${to.zh}之间的通路都比所限的长。`,
    en: `All paths between ${from.en} and ${to.en} are longer than allowed.`,
  }),
};

export function noCityPathText(
  reason: NoCityPath['reason'],
  {
    from,
    to,
    untied,
    unnamed,
  }: { readonly from: Text; readonly to: Text; readonly untied: readonly Text[]; readonly unnamed: readonly Text[] },
): Text {
  const alone: Text =
    untied.length === 0
      ? NOTHING
      : {
          zh: `当前条件下，未见${listText(untied).zh}与其他城市的联系记载。`,
          en: `Under the present conditions no tie of ${listText(untied).en} to another city is documented.`,
        };
  const silent: Text =
    unnamed.length === 0 ? NOTHING : { zh: `没有文献提到${listText(unnamed).zh}。`, en: `No document names ${listText(unnamed).en}.` };
  return sentences([REASONS[reason](from, to), alone, silent]);
}

import { layerNames } from '../../../model/sentences/layers.ts';
import { listText } from '../../../model/sentences/nameList.ts';
import { counted, percent } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { type Feature, LEAST_LINKS } from './profile.ts';

export const PROFILE_RULE: Text = {
  zh: '比较方法：每种模式取与其各阶段一同讲述的联系，走廊、功能区或圈层取其自身的联系与成员之间的联系（除非另有要求，只取讲述各模式的数据包，因为模式只见于文献），计算各层占比、平台撤并与联盟占联系的比例、中心之间及中心与周边之间占城市间联系的比例，再求余弦相似度。样本只有几种模式，这是描述，不是训练出来的模型。',
  en: 'How profiles are compared: a mode is taken by the links told with its stages, a corridor, zone or circle by its own links and those between its members (of the packs that tell of the modes, unless others are asked for: modes are told in documents only); the shares of the layers, of platform mergers and alliances among links, and of centre–centre and centre–neighbour ties among ties between cities are compared by cosine. With so few modes this is a description, not a trained model.',
};

function featureText(feature: Feature): Text {
  switch (feature) {
    case 'mergers':
      return { zh: '平台撤销、并入与接续占联系的比例', en: 'the share of platform mergers among links' };
    case 'alliances':
      return { zh: '涉及联盟的联系所占比例', en: 'the share of links with an alliance' };
    case 'centreCentre':
      return { zh: '中心之间占城市间联系的比例', en: 'the share of ties between two centres' };
    case 'centreNeighbour':
      return { zh: '中心与周边之间占城市间联系的比例', en: 'the share of ties between a centre and a neighbour' };
    default: {
      const { zh, en } = layerNames([feature]);
      return { zh: `${zh}层联系的占比`, en: `the share of links on the ${en} layer` };
    }
  }
}

export function differenceText(feature: Feature, a: { name: Text; share: number }, b: { name: Text; share: number }): Text {
  const what = featureText(feature);
  const [more, less] = a.share >= b.share ? [a, b] : [b, a];
  return {
    zh: `${what.zh}，${more.name.zh}（${percent(more.share)}）高于${less.name.zh}（${percent(less.share)}）。`,
    en: `In ${what.en}, ${more.name.en} (${percent(more.share)}) is above ${less.name.en} (${percent(less.share)}).`,
  };
}

export function comparisonText(a: Text, b: Text, cosine: number | null, differences: readonly Text[]): Text {
  if (cosine === null)
    return {
      zh: `${a.zh}与${b.zh}至少有一方没有可计的联系，无从比较。`,
      en: `${a.en} and ${b.en} cannot be compared: for at least one of them no link can be counted.`,
    };
  return sentences([
    {
      zh: `${a.zh}与${b.zh}的余弦相似度为${cosine.toFixed(2)}。`,
      en: `The profiles of ${a.en} and ${b.en} have a cosine of ${cosine.toFixed(2)}.`,
    },
    ...differences,
  ]);
}

export function sharedText(places: readonly Text[], cities: readonly Text[]): Text {
  const [where, who] = [listText(places), listText(cities)];
  const alone = places.length === 1;
  if (cities.length === 0)
    return alone
      ? { zh: `${where.zh}的成员未见记载。`, en: `No member of ${where.en} is documented.` }
      : { zh: `同时属于${where.zh}的城市未见记载。`, en: `No city is documented as belonging to ${where.en} at once.` };
  return alone
    ? { zh: `${where.zh}的成员所在的城市：${who.zh}。`, en: `The cities with members of ${where.en}: ${who.en}.` }
    : { zh: `同时属于${where.zh}的城市：${who.zh}。`, en: `The cities that belong to ${where.en} at once: ${who.en}.` };
}

/** `own`: the mode is practised in this very area. */
export function likenessText(area: Text, mode: Text, cosine: number, own: boolean): Text {
  return {
    zh: `${area.zh}与${mode.zh}的余弦相似度为${cosine.toFixed(2)}。${own ? '该模式正是在此实践，两者的联系有一部分相同。' : ''}`,
    en: `${area.en} and ${mode.en} have a cosine of ${cosine.toFixed(2)}.${own ? ' The mode is practised here, so that part of their links are the same.' : ''}`,
  };
}

/** Below this the two profiles have less than half of their length in the same direction. */
const LEAST_ALIKE = 0.5;
/** Closer than this, the first is not much more like it than the second. */
const CLEAR_MARGIN = 0.05;

export function classifiedText(facts: {
  readonly area: Text;
  readonly links: number;
  readonly first: Text;
  readonly cosine: number;
  readonly second: Text | undefined;
  readonly margin: number;
}): Text {
  const { area, links, first, cosine, second, margin } = facts;
  const ahead: Text =
    second === undefined
      ? NOTHING
      : margin < CLEAR_MARGIN
        ? {
            zh: `；与其次的${second.zh}相差只有${margin.toFixed(2)}，不足以区分`,
            en: `, only ${margin.toFixed(2)} ahead of ${second.en}: too little to tell the two apart`,
          }
        : { zh: `，比其次的${second.zh}高${margin.toFixed(2)}`, en: `, ${margin.toFixed(2)} ahead of ${second.en}` };
  const unlike: Text =
    cosine >= LEAST_ALIKE ? NOTHING : { zh: '相似度很低，可以说与哪一种都不像。', en: 'At so low a cosine it is like none of them.' };
  return sentences([
    {
      zh: `按${links}条联系，${area.zh}最接近${first.zh}（余弦${cosine.toFixed(2)}）${ahead.zh}。`,
      en: `By ${counted(links, 'link')}, ${area.en} is most like ${first.en} (cosine ${cosine.toFixed(2)})${ahead.en}.`,
    },
    unlike,
  ]);
}

export const tooFewText = (area: Text, links: number): Text => ({
  zh: `${area.zh}在当前筛选条件下只收录${links}条可计的联系，少于${LEAST_LINKS}条，不足以与各模式比较。`,
  en: `For ${area.en} only ${counted(links, 'link')} can be counted under the present filters, fewer than ${LEAST_LINKS}: too few to compare it with the modes.`,
});

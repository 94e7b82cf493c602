import { listText } from '../../../../model/sentences/nameList.ts';
import { counted } from '../../../../model/sentences/numbers.ts';
import type { Text } from '../../../../model/text.ts';

export const industryBasis = (firmsWithoutCity: number): Text => ({
  zh: `城市的产业：文献称为其专长的，以及所在企业的行业（归到分类的第二级）。互补度 = 1 − 共有 ÷ 任一方有；区位商 = 该市企业中此行业的占比 ÷ 全部城市的占比。另有${firmsWithoutCity}条行业记载的企业未载明城市，不在其内。产业链的上下游次序是本产品的解读。`,
  en: `A city's industries: what documents call its strengths, and the branches of the firms in it (at the second level of the classification). Complementarity = 1 − shared ÷ either; location quotient = a branch's share of the city's firms ÷ its share of the firms of all cities. ${counted(firmsWithoutCity, 'firm’s branch is', 'firms’ branches are')} left out because no city is documented for them. The order of chains, upstream to downstream, is this product's reading.`,
});

export function industryText(facts: {
  readonly names: readonly [Text, Text];
  readonly counts: readonly [shared: number, a: number, b: number];
  readonly first: readonly [readonly Text[], readonly Text[]];
  readonly overlap: number | undefined;
  readonly closing: number;
}): Text {
  const [a, b] = facts.names;
  const [shared, onlyA, onlyB] = facts.counts;
  if (facts.overlap === undefined) {
    const silent = listText([...(shared + onlyA === 0 ? [a] : []), ...(shared + onlyB === 0 ? [b] : [])]);
    return {
      zh: `未见${silent.zh}的产业记载，因此不计算互补度。`,
      en: `No industry of ${silent.en} is documented, so complementarity is not computed.`,
    };
  }
  const complementarity = (1 - facts.overlap).toFixed(2);
  const alone = ([name, count, first]: readonly [Text, number, readonly Text[]]): Text[] =>
    count === 0
      ? []
      : [{ zh: `仅${name.zh}有${count}个，如${listText(first).zh}`, en: `${count} only in ${name.en}, such as ${listText(first).en}` }];
  const parts = [...alone([a, onlyA, facts.first[0]]), ...alone([b, onlyB, facts.first[1]])];
  const closes = facts.closing > 0;
  return {
    zh: `${a.zh}与${b.zh}有记载的产业共${shared + onlyA + onlyB}个，其中共有${shared}个，互补度${complementarity}${parts.map(({ zh }) => `；${zh}`).join('')}${closes ? `；两城合起来可补上各自单独缺少的${facts.closing}个上下游环节` : ''}。`,
    en: `Of ${counted(shared + onlyA + onlyB, 'industry', 'industries')} documented in ${a.en} or ${b.en}, ${shared} ${shared === 1 ? 'is' : 'are'} shared: complementarity ${complementarity}${parts.map(({ en }) => `; ${en}`).join('')}${closes ? `; together they have ${counted(facts.closing, 'chain step', 'chain steps')} that neither has alone` : ''}.`,
  };
}

export const closingText = (
  chain: Text,
  up: { readonly city: Text; readonly segment: Text },
  down: { readonly city: Text; readonly segment: Text },
): Text => ({
  zh: `${chain.zh}链：${up.city.zh}的“${up.segment.zh}”可供${down.city.zh}的“${down.segment.zh}”。`,
  en: `${chain.en} chain: “${up.segment.en}” in ${up.city.en} can supply “${down.segment.en}” in ${down.city.en}.`,
});

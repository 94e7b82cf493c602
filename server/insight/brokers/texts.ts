import { inChinese, withCommas } from '../../../model/sentences/nameList.ts';
import { counted, figure, finePercent, links, nodes, whole } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import type { CutFound, RemovalFound } from './question.ts';

const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** Cities that fall off themselves, and those of which no node stays, are named; the others stand in the list. */
export interface LostCities {
  readonly themselves: readonly Text[];
  readonly wholly: readonly Text[];
}

export const NO_CITIES: LostCities = { themselves: [], wholly: [] };

function citiesText({ themselves, wholly }: LostCities): Text {
  return sentences([
    themselves.length === 0
      ? NOTHING
      : {
          zh: `脱离的包括城市${inChinese(themselves)}本身。`,
          en: `${withCommas(themselves).en} ${are(themselves.length)} among what is cut off.`,
        },
    wholly.length === 0
      ? NOTHING
      : {
          zh: `${inChinese(wholly)}的节点无一留在主体中。`,
          en: `No node of ${withCommas(wholly).en} stays with the rest.`,
        },
  ]);
}

export const pointText = (parts: number, lost: number, cities: LostCities): Text =>
  sentences([
    {
      zh: `失去它，原本相连的部分将断成${whole(parts)}块，${whole(lost)}个节点脱离最大的一块。`,
      en: `Without it what hangs together breaks into ${whole(parts)} parts; ${nodes(lost)} ${are(lost)} cut off from the largest.`,
    },
    citiesText(cities),
  ]);

export const bridgeText = (lost: number, cities: LostCities): Text =>
  sentences([
    {
      zh: `这是两侧之间唯一已收录的联系；失去它，较小一侧的${whole(lost)}个节点将被隔开。`,
      en: `The only documented link between its two sides; without it the ${nodes(lost)} of the smaller side ${are(lost)} cut off.`,
    },
    citiesText(cities),
  ]);

interface NodeFacts {
  readonly parts: number;
  readonly lost: number;
  readonly betweenness: number | null;
  readonly exact: boolean;
}

/** Why a node is missed: what falls off, and otherwise how many paths go another way. */
export function brokerText({ parts, lost, betweenness, exact }: NodeFacts): Text {
  const loss: Text =
    parts > 1
      ? pointText(parts, lost, NO_CITIES)
      : { zh: '失去它不会使任何节点脱离，但往来须改道。', en: 'Without it nothing is cut off, but paths go another way.' };
  return betweenness === null || betweenness === 0 ? loss : sentences([loss, betweennessText(betweenness, exact)]);
}

export function betweennessText(score: number, exact: boolean): Text {
  const share = `${exact ? '' : '≈'}${finePercent(score)}`;
  return {
    zh: `平均每对其他节点之间的最短路径有${share}经过它。`,
    en: `Over all pairs of other nodes, ${share} of the shortest paths pass it.`,
  };
}

export const constraintText = (score: number, neighbours: number, effectiveSize: number): Text => ({
  zh: `有${whole(neighbours)}个邻居，去掉相互重复的部分，相当于${figure(effectiveSize)}个互不相连的邻居；约束为${figure(score)}。`,
  en: `It has ${counted(neighbours, 'neighbour')}, worth ${figure(effectiveSize)} that are not tied to each other; its constraint is ${figure(score)}.`,
});

type RemovalFacts = Pick<RemovalFound, 'lost' | 'before' | 'after' | 'disconnectedPairs'> & { readonly removed: number };

export function removalText({ removed, lost, before, after, disconnectedPairs }: RemovalFacts, cities: LostCities): Text {
  if (removed === 0)
    return { zh: '这些节点都不在所选范围内，移除它们没有影响。', en: 'None of them is within the chosen part: nothing changes.' };
  const pieces: Text = {
    zh: `移除${whole(removed)}个节点后，连通分量由${whole(before.components)}个变为${whole(after.components)}个，最大的由${whole(before.largest)}个节点变为${whole(after.largest)}个；`,
    en: `Without ${nodes(removed)} the graph has ${whole(after.components)} connected components instead of ${whole(before.components)}, the largest of ${nodes(after.largest)} instead of ${whole(before.largest)}; `,
  };
  const loss: Text =
    lost === 0
      ? { zh: '其余节点之间仍全部可达。', en: 'those that remain still reach each other.' }
      : {
          zh: `${whole(lost)}个节点脱离其原分量的最大部分，${whole(disconnectedPairs)}对节点不再可达。`,
          en: `${nodes(lost)} ${are(lost)} cut off from the largest rest of what they belonged to, and ${counted(disconnectedPairs, 'pair')} can no longer reach each other.`,
        };
  return sentences([{ zh: `${pieces.zh}${loss.zh}`, en: `${pieces.en}${loss.en}` }, citiesText(cities)]);
}

const OUTSIDE: Text = {
  zh: '两者中至少有一个不在所选范围内，请放宽筛选条件。',
  en: 'At least one of the two is left out by the filters: widen them.',
};

const APART: Text = {
  zh: '在已收录的联系中，两者本来就不连通；这只说明未见记载。',
  en: 'No documented links join the two as it is; that means not documented, no more.',
};

export function linkCutText({ links: cut, outside }: CutFound): Text {
  if (outside || cut.value === null) return OUTSIDE;
  if (cut.value === 0) return APART;
  const count = cut.value;
  return {
    zh: `至少要失去${whole(count)}条联系，两者才会断开；以下是这样的一组，断开后起点一侧有${whole(cut.side)}个节点。`,
    en: `At least ${links(count)} must be lost to part the two; here is one such set. ${nodes(cut.side)} then ${cut.side === 1 ? 'stays' : 'stay'} with the first.`,
  };
}

export function nodeCutText({ nodes: { value }, outside }: CutFound): Text {
  if (outside) return OUTSIDE;
  if (value === null)
    return { zh: '两者直接相连，失去其他任何节点都不会使它们断开。', en: 'The two are neighbours: no loss of other nodes parts them.' };
  if (value === 0) return APART;
  return {
    zh: `至少要失去${whole(value)}个节点，两者才会断开；以下是这样的一组。`,
    en: `At least ${nodes(value)} must be lost to part the two; here is one such set.`,
  };
}

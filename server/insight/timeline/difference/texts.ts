import type { Balance, Change, NoDifferenceReason, PairChange, Parts } from '../../../../model/api/difference.ts';
import type { LayerId } from '../../../../model/layers.ts';
import type { PartialDate } from '../../../../model/partialDate.ts';
import { layerName, layersText } from '../../../../model/sentences/layers.ts';
import { links as linkCount, whole } from '../../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../../model/sentences/sentences.ts';
import type { Text } from '../../../../model/text.ts';

interface Dates {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

type Span = Dates | undefined;

export interface DifferenceFacts extends Dates {
  readonly links: Balance & { readonly registered: number };
  /** The layer with most links that are new or ended, registers apart. */
  readonly most: { readonly layer: LayerId; readonly new: number; readonly ended: number } | undefined;
  readonly nodes: Balance;
  readonly pairs: { readonly byChange: Readonly<Record<string, number>>; readonly onlyRegistered: number };
  readonly before: Parts;
  readonly after: Parts;
}

export function differenceText({ from, to, links, most, nodes, pairs, before, after }: DifferenceFacts): Text {
  const parts: Text[] = [];
  if (links.new + links.ended === 0)
    parts.push({
      zh: `${from}与${to}相比，未见联系有新增或结束。`,
      en: `Between ${from} and ${to} no link is documented as new or ended.`,
    });
  else
    parts.push({
      zh: `${from}与${to}相比：新增联系${whole(links.new)}条，结束${whole(links.ended)}条，有日期的联系由${whole(links.before)}条变为${whole(links.after)}条。`,
      en: `Between ${from} and ${to} ${linkCount(links.new)} ${links.new === 1 ? 'is' : 'are'} new and ${whole(links.ended)} ended; the dated links that hold went from ${whole(links.before)} to ${whole(links.after)}.`,
    });
  if (links.registered > 0)
    parts.push({
      zh: `新增的联系中有${whole(links.registered)}条出自名录或统计的首年，说明的是记录开始而非联系开始。`,
      en: `Of the new ones ${whole(links.registered)} stand in the first year of a list or count: the register began, not the ties.`,
    });
  if (most !== undefined)
    parts.push({
      zh: `除此之外变化最多的是${layerName(most.layer).zh}层（新增${whole(most.new)}条，结束${whole(most.ended)}条）。`,
      en: `Apart from these the ${layerName(most.layer).en} layer changed most: ${whole(most.new)} new, ${whole(most.ended)} ended.`,
    });
  if (links.passing > 0)
    parts.push({
      zh: `另有${whole(links.passing)}条在两个日期之间开始又结束。`,
      en: `${links.passing === 1 ? 'One more' : `${whole(links.passing)} more`} began and ended in between.`,
    });
  if (links.new + links.ended > 0)
    parts.push(pairsText(pairs), {
      zh: `最大的连通部分由${whole(before.largest)}个节点变为${whole(after.largest)}个，没有联系的节点由${whole(before.isolates)}个变为${whole(after.isolates)}个。`,
      en: `The largest connected part went from ${whole(before.largest)} to ${whole(after.largest)} nodes, nodes without a documented link from ${whole(before.isolates)} to ${whole(after.isolates)}.`,
    });
  parts.push({
    zh: `按节点自身的日期，新增${whole(nodes.new)}个，终止${whole(nodes.ended)}个。`,
    en: `By their own dates ${whole(nodes.new)} ${nodes.new === 1 ? 'node is' : 'nodes are'} new and ${whole(nodes.ended)} ended.`,
  });
  if (links.undated > 0)
    parts.push({
      zh: `${whole(links.undated)}条联系未载明时间，视为两个日期都成立。`,
      en: `${linkCount(links.undated)} without a date ${links.undated === 1 ? 'counts' : 'count'} as holding at both.`,
    });
  return sentences(parts);
}

function pairsText({ byChange, onlyRegistered }: DifferenceFacts['pairs']): Text {
  const of = (change: PairChange): number => byChange[change] ?? 0;
  const only: Text =
    onlyRegistered === 0
      ? NOTHING
      : {
          zh: `；另有${whole(onlyRegistered)}对只见于新开始的名录或统计`,
          en: `; of ${onlyRegistered} more only a list or count that began in between tells`,
        };
  return {
    zh: `按城市对计：新结成${of('new')}对，增强${of('strengthened')}对，减弱${of('weakened')}对，不再有联系${of('ended')}对${only.zh}。`,
    en: `Of pairs of cities ${of('new')} are newly tied, ${of('strengthened')} tied more, ${of('weakened')} less, ${of('ended')} no longer${only.en}.`,
  };
}

const PAIR_WORDS: Record<PairChange, Text> = {
  new: { zh: '新结成联系', en: 'newly tied' },
  ended: { zh: '不再有联系', en: 'no longer tied' },
  strengthened: { zh: '联系增强', en: 'tied more' },
  weakened: { zh: '联系减弱', en: 'tied less' },
  renewed: { zh: '联系有更替', en: 'tied by others than before' },
};

export function pairText(
  cities: readonly [Text, Text],
  pair: {
    readonly change: PairChange;
    readonly before: number;
    readonly after: number;
    readonly new: number;
    readonly ended: number;
    readonly layers: readonly LayerId[];
  },
): Text {
  const [a, b] = cities;
  const words = PAIR_WORDS[pair.change];
  const layers = layersText(pair.layers);
  return {
    zh: `${a.zh}与${b.zh}${words.zh}：由${whole(pair.before)}条变为${whole(pair.after)}条（新增${pair.new}，结束${pair.ended}），涉及${layers.zh}层。`,
    en: `${a.en} and ${b.en} are ${words.en}: from ${pair.before} to ${pair.after} (${pair.new} new, ${pair.ended} ended), on ${layers.en}.`,
  };
}

export const changedLinkText = (change: Change, because: Text): Text =>
  change === 'new'
    ? { zh: `新增：${because.zh}。`, en: `New: ${because.en}.` }
    : { zh: `已结束：${because.zh}。`, en: `Ended: ${because.en}.` };

export function noDifferenceText(reason: NoDifferenceReason, { from, to }: Dates, range: Span): Text {
  const known = range === undefined ? NOTHING : { zh: `${range.from}至${range.to}`, en: `${range.from} to ${range.to}` };
  const TEXTS: Record<NoDifferenceReason, Text> = {
    undated: {
      zh: '所选范围内未见有日期的节点或联系，因此无从比较。',
      en: 'No dated node or link is documented within what was asked for, so there is nothing to compare.',
    },
    'too-early': {
      zh: `两个日期都早于有记载的时间（${known.zh}），其间未见变化。`,
      en: `Both dates lie before the time that is documented (${known.en}); no change is documented between them.`,
    },
    'too-late': {
      zh: `两个日期都晚于有记载的时间（${known.zh}），其间未见变化。`,
      en: `Both dates lie after the time that is documented (${known.en}); no change is documented between them.`,
    },
    unchanged: {
      zh: `${from}与${to}之间未见变化的记载；有记载的时间为${known.zh}。`,
      en: `No change is documented between ${from} and ${to}; the time that is documented runs from ${known.en}.`,
    },
  };
  return TEXTS[reason];
}

export const DIFFERENCE_BASIS: Text = {
  zh: '联系在起始日（含）至终止日（不含）之间成立：前一日期不成立而后一日期成立的为新增，反之为结束。某阶段内的联系随该阶段结束，不等于往来就此中断。城市对按机构所在城市归并，含联合共建与飞地，不含接壤（除非指明这一种类），名录或统计首年的联系不计；按增减的多少排列。联系先列跨省的，再列跨市的，再列其他，名录或统计首年的最后，同类中较晚的在前。连通部分与孤立节点只计当时已存在的节点，其中包括未载明日期的节点与联系。未见记载不等于没有。',
  en: 'A link holds from its beginning until the day before its end: new is what holds at the later date and not at the earlier one, ended the reverse. A link inside a stage ends with the stage; that need not end the tie. Pairs of cities count institutions for their city, with joint building and enclaves, without common borders (unless that kind is asked for) and without the first year of lists and counts; those with the largest gain or loss come first. Links between provinces come first, then those between cities, then others, and the first years of lists and counts last; among equals the latest first. Connected parts and nodes without links are those among nodes that existed then, undated nodes and links included. Not documented does not mean that there is none.',
};

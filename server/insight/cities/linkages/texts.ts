import type { LayerId } from '../../../../model/layers.ts';
import { layerName, layersText } from '../../../../model/sentences/layers.ts';
import { listText } from '../../../../model/sentences/nameList.ts';
import { counted } from '../../../../model/sentences/numbers.ts';
import { NOTHING } from '../../../../model/sentences/sentences.ts';
import type { Text } from '../../../../model/text.ts';

/** How answers on the ties of cities are to be read. */
export const TIES_BASIS: Text = {
  zh: '城市之间的联系由记载归并而来：城市代表自身，其他节点代表所在城市（政府部门与作者除外）；两城共同建设同一事物、飞地的所有方与所在地也算联系。文献引述与位置类联系不计，接壤只在指明这一种类时计入。',
  en: 'Ties of cities are rolled up from documented links: a city stands for itself, another node for the city it lies in (government agencies and authors apart); building the same thing jointly, and owning or hosting an enclave, tie two cities as well. Links of texts and of mere position do not count; common borders count only when that kind is asked for.',
};

export const WEAK_BASIS: Text = {
  zh: '“薄弱”：该层联系的权重合计不超过一条明确记载的联系（1），或全部只是解读所得；“未见”：没有记载，不等于不存在。',
  en: 'Weak: the ties on the layer weigh no more than one stated link (1) together, or are all readings of ours; absent: not documented, which is not the same as not existing.',
};

export const RANK_BASIS: Text = {
  zh: '名次按联系条数，条数相同按权重合计；两者都相同则名次相同。',
  en: 'Ranked by the number of ties, then by their weights added up; those alike in both share a rank.',
};

export const PERIOD_BASIS: Text = {
  zh: '时段内只计在该时段内存在过的联系（在时段结束前开始，且未在时段开始前结束）；没有日期的联系单独计数。',
  en: 'In a period only ties that held at some time in it count (begun before its end, not ended before its start); ties without a date are counted apart.',
};

export interface PairFacts {
  readonly names: readonly [Text, Text];
  readonly ties: number;
  readonly undated: number;
  /** Whether `undated` comes on top of `ties`. */
  readonly apart: boolean;
  readonly layers: readonly { readonly layer: LayerId; readonly ties: number; readonly weak: boolean }[];
  readonly missing: readonly LayerId[];
  readonly kilometres: number | undefined;
  /** Whether filters or a period keep ties out. */
  readonly filtered: boolean;
}

/** Two cities in a sentence or two. */
export function pairText(facts: PairFacts): Text {
  const [a, b] = facts.names;
  const far: Text =
    facts.kilometres === undefined
      ? NOTHING
      : { zh: `，相距约${Math.round(facts.kilometres)}千米`, en: `, ${Math.round(facts.kilometres)} km apart` };
  if (facts.ties === 0) {
    const apart = facts.apart && facts.undated > 0;
    return {
      zh: `未见${a.zh}与${b.zh}之间${apart ? `在该时段内的联系记载，另有${facts.undated}条未注明日期` : '的联系记载'}${far.zh}。`,
      en: `No tie between ${a.en} and ${b.en} is documented${apart ? ` for the period; ${counted(facts.undated, 'more is', 'more are')} undated` : ''}${far.en}.`,
    };
  }
  const parts = listText(
    facts.layers.map(({ layer, ties }) => ({ zh: `${layerName(layer).zh}${ties}`, en: `${layerName(layer).en} ${ties}` })),
  );
  const weak = facts.layers.filter((layer) => layer.weak).map(({ layer }) => layer);
  const undated = facts.apart && facts.undated > 0;
  return {
    zh: `${a.zh}与${b.zh}在${present(facts).zh}有${facts.ties}条联系记载（${parts.zh}）${far.zh}${undated ? `；另有${facts.undated}条未注明日期` : ''}${weak.length > 0 ? `；${layersText(weak).zh}层联系薄弱` : ''}${missingText(facts.missing, facts.filtered).zh}。`,
    en: `${a.en} and ${b.en} are tied on ${present(facts).en} by ${counted(facts.ties, 'documented tie', 'documented ties')} (${parts.en})${far.en}${undated ? `; ${counted(facts.undated, 'more is', 'more are')} undated` : ''}${weak.length > 0 ? `; weakly so on ${layersText(weak).en}` : ''}${missingText(facts.missing, facts.filtered).en}.`,
  };
}

function present({ layers, missing }: PairFacts): Text {
  const asked = layers.length + missing.length;
  return asked === 1
    ? { zh: `${layersText(layers.map(({ layer }) => layer)).zh}层`, en: layersText(layers.map(({ layer }) => layer)).en }
    : { zh: `${asked}层中的${layers.length}层`, en: `${layers.length} of ${asked} layers` };
}

function missingText(missing: readonly LayerId[], filtered: boolean): Text {
  if (missing.length === 0) return NOTHING;
  const { zh, en } = layersText(missing);
  return {
    zh: `；${filtered ? '当前条件下，' : ''}${zh}层未见记载`,
    en: `; ${filtered ? 'under the present conditions ' : ''}nothing is documented on ${en}`,
  };
}

/** A city's partners as a whole. */
export function linkagesText(facts: {
  readonly name: Text;
  readonly partners: number;
  /** The layer by which they are ranked, and how many are tied on it. */
  readonly on: { readonly layer: LayerId; readonly partners: number } | undefined;
  readonly unlinked: number;
  readonly first: readonly Text[];
  readonly missing: readonly LayerId[];
  readonly filtered: boolean;
}): Text {
  const { name, partners, on, unlinked, first, missing, filtered } = facts;
  if (partners === 0) {
    return {
      zh: `在当前条件下，未见${name.zh}与其他城市有联系的记载。未见记载，不等于没有联系。`,
      en: `Under the present conditions no tie of ${name.en} to another city is documented. Not documented does not mean that there is none.`,
    };
  }
  const names = listText(first);
  const ranked = onLayer(on);
  const ahead = first.length === 0 ? NOTHING : { zh: `，居前的是${names.zh}`, en: `, first of all ${names.en}` };
  return {
    zh: `${name.zh}与${partners}个城市有联系记载${ranked.zh}${ahead.zh}${unlinked > 0 ? `；与其余${unlinked}个城市未见记载` : ''}${missingText(missing, filtered).zh}。`,
    en: `${name.en} has documented ties to ${counted(partners, 'city', 'cities')}${ranked.en}${ahead.en}${unlinked > 0 ? `; none to the other ${unlinked === 1 ? 'one' : unlinked} is documented` : ''}${missingText(missing, filtered).en}.`,
  };
}

/** A layer without any is told among those on which nothing is documented. */
function onLayer(on: { readonly layer: LayerId; readonly partners: number } | undefined): Text {
  if (on === undefined || on.partners === 0) return NOTHING;
  const { zh, en } = layersText([on.layer]);
  return { zh: `，其中${zh}层${on.partners}个`, en: `, ${on.partners} of them on ${en}` };
}

import type { IsolatesAnswer, NoRemedy } from '../../../model/api/isolates.ts';
import type { LayerId } from '../../../model/layers.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import { onLayers } from '../../../model/sentences/layers.ts';
import { inChinese, withCommas } from '../../../model/sentences/nameList.ts';
import { typeName } from '../../../model/sentences/names.ts';
import { whole } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';

export interface JoinedFacts {
  readonly name: Text;
  readonly since: PartialDate;
  /** The later date; undefined for all that is documented. */
  readonly at: PartialDate | undefined;
  /** Names of some of those that it is tied to since, and how many they are in all. */
  readonly partners: readonly Text[];
  readonly total: number;
  readonly cities: boolean;
}

/** What was isolated at a date, and by whom it is joined since. */
export function joinedText({ name, since, at, partners, total, cities }: JoinedFacts): Text {
  const then: Text = {
    zh: `据已收录的联系，${name.zh}在${since}时是孤立或脆弱的，${at === undefined ? '如今' : `到${at}`}不再是`,
    en: `By what is documented ${name.en} was isolated or nearly so as of ${since} and ${at === undefined ? 'is no longer' : `no longer as of ${at}`}`,
  };
  if (partners.length === 0)
    return { zh: `${then.zh}：与它相连的部分此后并入了网络主体。`, en: `${then.en}: the part that it belongs to has been joined since.` };
  const more = total > partners.length;
  return {
    zh: `${then.zh}：此后与${withCommas(partners).zh}${more ? `等${whole(total)}个${cities ? '城市' : '节点'}` : ''}建立了联系。`,
    en: `${then.en}: since then it has been tied to ${withCommas(partners).en}${more ? ` and ${whole(total - partners.length)} more` : ''}.`,
  };
}

/** What an isolated node was at the earlier date, beside its isolation. */
export const sinceText = (change: 'newly' | 'still', since: PartialDate): Text =>
  change === 'still'
    ? { zh: `${since}时它也是孤立或脆弱的。`, en: `It was isolated or nearly so as of ${since} too.` }
    : { zh: `${since}时它既不孤立也不脆弱。`, en: `It was neither isolated nor nearly so as of ${since}.` };

export interface ObstacleFacts {
  readonly type: NodeTypeId;
  readonly layers: readonly LayerId[];
  readonly partnerTypes: readonly NodeTypeId[];
  readonly kilometres: number | null;
}

/** Why no link is proposed. */
export function obstacleText(reason: NoRemedy, { type, layers, partnerTypes, kilometres }: ObstacleFacts): Text {
  const own = typeName(type);
  const on = onLayers(layers);
  const allowed = partnerTypes.map((id) => typeName(id));
  switch (reason) {
    case 'no-example':
      return {
        zh: `未提出新联系：在${on.zh}上，尚无“${own.zh}”类节点与可联系的主体相连的记载可资参照。`,
        en: `No link is proposed: ${on.en} holds no documented link between the type “${own.en}” and anybody who could be linked, so there is nothing to go by.`,
      };
    case 'not-allowed':
      return {
        zh: `未提出新联系：在${on.zh}上，未见“${own.zh}”类节点与所允许的类型（${inChinese(allowed)}）相连的记载。`,
        en: `No link is proposed: on ${on.en} no link between the type “${own.en}” and the types allowed (${allowed.map(({ en }) => en.toLowerCase()).join(', ')}) is documented.`,
      };
    case 'no-helper':
      return {
        zh: `未提出新联系：网络主体中，未见可联系的主体在${on.zh}上另有联系的记载。`,
        en: `No link is proposed: nobody in the main part who could be linked, other than its present partner, is documented to have a link on ${on.en}.`,
      };
    case 'too-far':
      return {
        zh: `未提出新联系：可联系的主体都在${kilometres}千米以外，或位置不详。`,
        en: `No link is proposed: all who could be linked are more than ${kilometres} km away, or their place is not known.`,
      };
    case 'nothing-in-common':
      return {
        zh: '未提出新联系：其位置不详，与可联系的主体也没有共同的联系对象，无从判断远近。',
        en: 'No link is proposed: its place is not known and it shares no partner with anybody who could be linked, so nothing tells who is near.',
      };
    case 'out-of-time':
      return { zh: '时限已到，未及寻找可联系的主体。', en: 'Time ran out before anybody to link with was looked for.' };
  }
}

/** How many documents hold facts about a city, beside its isolation. They may name it in passing where nothing was recorded. */
export const namingText = (documents: number, of: number): Text =>
  documents === 0
    ? { zh: `${of}份文献中均未见提及它的记载。`, en: `None of the ${of} documents is recorded to name it.` }
    : {
        zh: `${of}份文献中有${documents}份载有关于它的事实。`,
        en: `${documents} of the ${of} documents ${documents === 1 ? 'holds' : 'hold'} recorded facts about it.`,
      };

/** How the node that was asked about is tied; null facts when the filters leave it out. */
export function askedText(
  name: Text,
  cities: boolean,
  facts: { readonly partners: number; readonly layers: readonly LayerId[]; readonly size: number; readonly isMain: boolean } | null,
): Text {
  if (facts === null) return { zh: `${name.zh}不在所选范围内，请放宽筛选条件。`, en: `${name.en} is left out by the filters: widen them.` };
  const other = cities ? { zh: '城市', one: 'city', many: 'cities' } : { zh: '节点', one: 'node', many: 'nodes' };
  const { partners, layers, size, isMain } = facts;
  if (partners === 0)
    return {
      zh: `在所看的层上，未见${name.zh}与其他${other.zh}相连的记载。`,
      en: `On the layers looked at no link of ${name.en} to another ${other.one} is documented.`,
    };
  return {
    zh: `${name.zh}在${onLayers(layers).zh}与${whole(partners)}个${other.zh}相连，属于${isMain ? '网络主体' : '与主体不相连的一块'}（共${whole(size)}个${other.zh}）。`,
    en: `${name.en} is tied to ${partners === 1 ? `one ${other.one}` : `${whole(partners)} ${other.many}`} on ${onLayers(layers).en} and belongs to ${isMain ? 'the main part' : 'a part apart from the main one'}, of ${whole(size)} ${other.many}.`,
  };
}

type NoneReason = NonNullable<IsolatesAnswer['none']>['reason'];

export const NONE_TEXTS: Readonly<Record<NoneReason, Text>> = {
  'none-isolated': {
    zh: '在所选范围内，没有节点符合所选的孤立情形。',
    en: 'Within the chosen part nothing is isolated in the ways asked for.',
  },
  'not-isolated': {
    zh: '所问的节点不属于所选的任何一种孤立情形；它有哪些联系，一并列出。',
    en: 'What was asked about is isolated in none of the ways asked for; how it is tied is told beside this.',
  },
  filtered: { zh: '所问的节点不在所选范围内，请放宽筛选条件。', en: 'What was asked about is left out by the filters: widen them.' },
  'no-change': {
    zh: '两个日期之间，没有节点发生所问的变化；未注明日期的联系在两个日期都计入。',
    en: 'Between the two dates nothing changed in the way asked for; links without a date count at both.',
  },
};

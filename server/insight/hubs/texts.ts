import type { ActorKind } from '../../../model/actorKinds.ts';
import { HUB_TYPES } from '../../../model/hubTypes.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { kindsText } from '../../../model/sentences/actorKinds.ts';
import { inChinese, inEnglish } from '../../../model/sentences/nameList.ts';
import { typeName } from '../../../model/sentences/names.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

const MOST_NAMED = 3;

export interface HubFacts {
  readonly kinds: readonly ActorKind[];
  readonly missing: readonly ActorKind[];
  /** Names of the asked cities that it reaches, and how many were asked for. */
  readonly cities: readonly Text[];
  readonly asked: number;
  /** How many of them only by way of an area that they belong to. */
  readonly byArea: number;
}

/** Whom a hub, or somebody who comes near one, is tied to. */
export function hubText({ kinds, missing, cities, asked, byArea }: HubFacts): Text {
  const [sides, absent] = [kindsText(kinds), kindsText(missing, 'or')];
  const [zh, en] = [cities.slice(0, MOST_NAMED).map((name) => name.zh), cities.slice(0, MOST_NAMED).map((name) => name.en)];
  const more = cities.length > MOST_NAMED;
  return sentences([
    {
      zh: `记载与${kinds.length}方相连：${sides.zh}${missing.length === 0 ? '' : `；未见与${absent.zh}相连的记载`}。`,
      en: `Documented ties to ${counted(kinds.length, 'side', 'sides')}: ${sides.en}${missing.length === 0 ? '' : `; no tie to ${absent.en} is documented`}.`,
    },
    cities.length === 0
      ? {
          zh: `所问的${asked}个城市中，未见它可及的城市。`,
          en: `It is not documented to reach any of the ${counted(asked, 'city', 'cities')} asked for.`,
        }
      : {
          zh: `在所问的${asked}个城市中可及${cities.length}个（${zh.join('、')}${more ? '等' : ''}）${byArea === 0 ? '' : `，${byArea === cities.length ? '均' : `其中${byArea}个是`}经由其所属的走廊、圈层或功能区`}。`,
          en: `Of the ${counted(asked, 'city', 'cities')} asked for it reaches ${cities.length} (${more ? `${en.join(', ')} and others` : inEnglish(en)})${byArea === 0 ? '' : `, ${byArea === cities.length ? 'all' : `${byArea} of them`} by way of a corridor, circle or zone that they belong to`}.`,
        },
  ]);
}

/** What somebody would need to be a hub. */
export function lacksText({
  kinds,
  cities,
  thirdParty,
  type,
}: {
  kinds: number;
  cities: number;
  thirdParty: boolean;
  type: NodeTypeId;
}): Text {
  const name = typeName(type);
  const parts = [
    kinds > 0 ? [{ zh: `还差${kinds}方`, en: `ties to ${counted(kinds, 'more side', 'more sides')}` }] : [],
    cities > 0 ? [{ zh: `还差${cities}个城市`, en: `ties into ${counted(cities, 'more city', 'more cities')}` }] : [],
    thirdParty
      ? [
          {
            zh: `它属“${name.zh}”，并非第三方，须另设中立的协调机构`,
            en: `a neutral office of its own, as the type “${name.en}” is no third party`,
          },
        ]
      : [],
  ].flat();
  return {
    zh: `按此规则要成为枢纽，${parts.map(({ zh }) => zh).join('，')}。`,
    en: `To count as a hub it lacks ${inEnglish(parts.map(({ en }) => en))}.`,
  };
}

export interface RuleFacts {
  readonly leastKinds: number;
  readonly leastCities: number;
  readonly types: readonly NodeTypeId[];
  readonly byTopic: boolean;
}

/** Who counts as a hub here. */
export function ruleText({ leastKinds, leastCities, types, byTopic }: RuleFacts): Text {
  const names = types.map(typeName);
  return sentences([
    {
      zh: `枢纽：属第三方类型（${inChinese(names)}），与官产学研介用六方中至少${leastKinds}方相连，可及至少${leastCities}个城市。`,
      en: `A hub is a third party (${inEnglish(names.map(({ en }) => en.toLowerCase()))}) tied to at least ${leastKinds} of six sides (government, industry, universities, research, intermediaries, users) that reaches at least ${counted(leastCities, 'city', 'cities')}.`,
    },
    {
      zh: '可及指：与该城市或其中的机构相连，与该城市所属的走廊、圈层或功能区相连，或设在该城市。政府部门与协调机构代表的范围大于所在城市，不计所在地；与省或整个区域的联系也不计入任一城市。何种类型算第三方、属哪一方，是本产品的约定。',
      en: 'It reaches a city by a tie to it or to somebody in it, by a tie to a corridor, circle or zone that the city belongs to, or by its seat. Agencies and co-ordinating bodies speak for more than their seat, which is not counted; ties to a province or a whole region count for no single city. Which types are third parties and which side each is on is our reading.',
    },
    byTopic
      ? {
          zh: '只计与从事该主题者的联系；本身从事该主题的，其联系全部计入。',
          en: 'Only ties to those who work on the topic count, or all ties of somebody who works on it.',
        }
      : NOTHING,
  ]);
}

export interface PlanFacts {
  readonly hubs: readonly Text[];
  readonly asked: number;
  readonly uncovered: number;
  readonly missing: readonly ActorKind[];
  readonly fewest: boolean;
  /** Whether those count that would have to host a coordination point. */
  readonly hosts: boolean;
}

/** How the asked cities would be reached. */
export function planText({ hubs, asked, uncovered, missing, fewest, hosts }: PlanFacts): Text {
  const who = hosts
    ? { zh: '枢纽或可承办枢纽的机构', one: 'hub or possible host', many: 'hubs or possible hosts' }
    : { zh: '枢纽', one: 'hub', many: 'hubs' };
  if (hubs.length === 0)
    return {
      zh: `所问的${asked}个城市均未见有${who.zh}可及。`,
      en: `No ${who.one} is documented to reach any of the ${counted(asked, 'city', 'cities')} asked for.`,
    };
  const rest: Text =
    uncovered === 0
      ? { zh: '，即全部所问城市。', en: ': all that were asked for.' }
      : { zh: `；其余${uncovered}个未见有${who.zh}可及。`, en: `; for the other ${uncovered} none is documented.` };
  return sentences([
    {
      zh: `${fewest ? '最少' : ''}以${hubs.length}个${who.zh}（${inChinese(hubs)}）可及${asked - uncovered}个城市${rest.zh}`,
      en: `${counted(hubs.length, who.one, who.many)} (${inEnglish(hubs.map(({ en }) => en))}) ${hubs.length === 1 ? 'reaches' : 'reach'} ${counted(asked - uncovered, 'city', 'cities')}${fewest && hubs.length > 1 ? ', and no fewer would' : ''}${rest.en}`,
    },
    missing.length === 0
      ? NOTHING
      : { zh: `其中均未见与${kindsText(missing).zh}相连的记载。`, en: `No tie of them to ${kindsText(missing, 'or').en} is documented.` },
  ]);
}

export function benchmarksText({ have, lacks }: { readonly have: readonly Text[]; readonly lacks: readonly Text[] }): Text {
  if (have.length === 0)
    return {
      zh: '在所选范围内未见科创共同体运用第三方协调机构的记载。',
      en: 'Within the chosen part no science community is documented to work through third-party coordinators.',
    };
  return sentences([
    {
      zh: `记载运用第三方专业协调机构的有：${inChinese(have)}。`,
      en: `Documented to work through professional third-party coordinators: ${inEnglish(have.map(({ en }) => en))}.`,
    },
    lacks.length === 0
      ? NOTHING
      : {
          zh: `未见${inChinese(lacks)}运用此机制的记载。`,
          en: `None is documented for ${inEnglish(lacks.map(({ en }) => en))}.`,
        },
  ]);
}

export const NONE_TEXTS = {
  'topic-unknown': {
    zh: '图中没有叫这个名称的产业或技术，也没有机构的名称含有它；请换一个说法，或按名称搜索。',
    en: 'No industry or technology is called so, and no institution has it in its name. Try other words, or search by name.',
  },
  'nobody-qualifies': {
    zh: '在所选范围内，未见有第三方同时与足够多的各方和城市相连；最接近者及其所缺一并列出。',
    en: 'Within the chosen part no third party is documented to be tied to enough sides and cities; who comes closest, and what each lacks, is listed.',
  },
} as const satisfies Record<string, Text>;

/** Why a type counts as a third party; none for a type that only the caller counts so. */
export const reasonFor = (id: NodeTypeId): Text | undefined => HUB_TYPES.find(({ type }) => type === id)?.reason;

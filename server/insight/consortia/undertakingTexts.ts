import { firstNamed } from '../../../model/sentences/nameList.ts';
import { provinceName } from '../../../model/sentences/names.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import type { UndertakingForm } from './jointLinks.ts';

const VERBS: Readonly<Record<UndertakingForm, (count: number) => Text>> = {
  built: (count) => ({ zh: `由${count}方共建`, en: `is built jointly by ${counted(count, 'party', 'parties')}` }),
  founded: (count) => ({ zh: `由${count}方发起`, en: `was founded by ${counted(count, 'party', 'parties')}` }),
  joined: (count) => ({ zh: `有${count}个成员`, en: `has ${counted(count, 'member', 'members')}` }),
};

/** What is documented of one undertaking. */
export function undertakingText(facts: {
  readonly name: Text;
  /** How many parties by each form, those that there are. */
  readonly forms: readonly (readonly [UndertakingForm, number])[];
  readonly parties: readonly Text[];
  readonly provinces: readonly string[];
  readonly coordinator: readonly Text[];
}): Text {
  const verbs = facts.forms.map(([form, count]) => VERBS[form](count));
  const [who, where] = [firstNamed(facts.parties), firstNamed(facts.provinces.map(provinceName))];
  const parts: Text[] = [
    {
      zh: `据记载，${facts.name.zh}${verbs.map(({ zh }) => zh).join('，')}：${who.zh}。`,
      en: `As documented, ${facts.name.en} ${verbs.map(({ en }) => en).join(' and ')}: ${who.en}.`,
    },
    facts.provinces.length === 0
      ? { zh: '未见各方所在省市的记载。', en: 'For none of them a province is documented.' }
      : { zh: `各方来自${where.zh}，共${facts.provinces.length}个省市。`, en: `They come from ${where.en} (${facts.provinces.length}).` },
  ];
  const lead = firstNamed(facts.coordinator);
  if (facts.coordinator.length > 0)
    parts.push({ zh: `由${lead.zh}牵头。`, en: `${lead.en} ${facts.coordinator.length === 1 ? 'leads' : 'lead'} it.` });
  return sentences(parts);
}

export const UNDERTAKINGS_BASIS: Text = {
  zh: '按联系种类归集：共建、发起、成员（加入、参与、缔约、牵头，以及走廊的各类节点城市与梯队）；有两方以上才列出。规则的判断以有记载的各方为准，未见记载的成员没有计入。',
  en: 'Gathered by kinds of link: built together, founded, or joined (as a member, participant, party or leader, or as a node or in a tier of a corridor); listed when there are two parties or more. The rules are judged by the documented parties; members that are not documented do not count.',
};

export const filteredText = (least: number): Text => ({
  zh: `在当前筛选条件下，未见由两方以上、来自至少${least}个省市共同建设、发起或参加的事物的记载。`,
  en: `Under the present filters nothing is documented that two or more parties from at least ${counted(least, 'province', 'provinces')} build, found or join together.`,
});

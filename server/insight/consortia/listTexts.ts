import { CONSORTIUM_RULES } from '../../../model/consortiumRules.ts';
import type { RuleId } from '../../../model/ruleTerms.ts';
import { firstNamed } from '../../../model/sentences/nameList.ts';
import { nameIn, provinceName } from '../../../model/sentences/names.ts';
import { counted, percent } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { quotedInEnglish } from '../topics/quoted.ts';
import { WEIGHTS } from './merit.ts';

const ruleName = (id: RuleId): Text => nameIn(CONSORTIUM_RULES, id);
const quoted = (rules: readonly RuleId[]): Text => firstNamed(rules.map(ruleName).map(({ zh, en }) => ({ zh: `“${zh}”`, en: `“${en}”` })));

/** The verdict on a whole list in one sentence. */
export function verdictSummary(size: number, broken: readonly RuleId[]): Text {
  const who: Text = size === 0 ? { zh: '所给股份', en: 'What was given' } : { zh: `这${size}个成员`, en: `This list of ${size}` };
  if (broken.length === 0) return { zh: `${who.zh}符合全部所查规则。`, en: `${who.en} keeps all the rules that were judged.` };
  const rules = quoted(broken);
  return { zh: `${who.zh}不符合规则${rules.zh}。`, en: `${who.en} breaks ${broken.length === 1 ? 'the rule' : 'the rules'} ${rules.en}.` };
}

/** A proposed consortium in two sentences. */
export function proposalText(facts: {
  readonly members: readonly Text[];
  readonly provinces: readonly string[];
  readonly coordinator: Text | undefined;
  readonly tied: number;
  readonly pairs: number;
}): Text {
  const [who, where] = [firstNamed(facts.members), firstNamed(facts.provinces.map(provinceName))];
  const lead: Text =
    facts.coordinator === undefined
      ? NOTHING
      : { zh: `，由${facts.coordinator.zh}协调`, en: `, with ${facts.coordinator.en} as coordinator` };
  return sentences([
    { zh: `${who.zh}，来自${where.zh}${lead.zh}。`, en: `${who.en}, from ${where.en}${lead.en}.` },
    facts.tied === 0
      ? { zh: '未见成员之间已有联系的记载。', en: 'No link among the members is documented yet.' }
      : {
          zh: `${facts.pairs}对成员中有${facts.tied}对已有联系。`,
          en: `Of ${counted(facts.pairs, 'pair', 'pairs')} of members ${facts.tied} ${facts.tied === 1 ? 'is' : 'are'} already linked.`,
        },
  ]);
}

export type MemberReason =
  | { readonly kind: 'given' }
  | { readonly kind: 'link'; readonly topic: Text }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'part' | 'partner' | 'known' | 'reached'; readonly of: Text }
  | { readonly kind: 'standing' };

/** Why somebody is a member, and why in its role. */
export function memberText(facts: {
  readonly name: Text;
  readonly reason: MemberReason;
  readonly provinces: readonly string[];
  readonly tied: readonly Text[];
  readonly degree: number;
  readonly coordinates: boolean;
}): Text {
  const [where, partners] = [firstNamed(facts.provinces.map(provinceName)), firstNamed(facts.tied)];
  const parts: Text[] = [reasonText(facts.reason, facts.name)];
  if (facts.provinces.length > 0) parts.push({ zh: `来自${where.zh}。`, en: `It comes from ${where.en}.` });
  parts.push(
    facts.tied.length === 0
      ? { zh: '未见与其他成员的联系。', en: 'No link to the other members is documented.' }
      : { zh: `已与${partners.zh}有联系。`, en: `It is linked with ${partners.en} already.` },
  );
  if (facts.coordinates) {
    parts.push({
      zh: `宜作协调方：与${facts.tied.length}个成员有联系，共有${facts.degree}条联系记载。`,
      en: `Fit to co-ordinate: linked with ${counted(facts.tied.length, 'other member', 'other members')}, ${counted(facts.degree, 'documented link', 'documented links')} in all.`,
    });
  }
  return sentences(parts);
}

function reasonText(reason: MemberReason, name: Text): Text {
  switch (reason.kind) {
    case 'given':
      return { zh: `${name.zh}为指定成员。`, en: `${name.en} was asked for.` };
    case 'link':
      return { zh: `${name.zh}从事${reason.topic.zh}，有联系记载。`, en: `${name.en} is documented to work on ${reason.topic.en}.` };
    case 'word':
      return { zh: `${name.zh}的名称含“${reason.word}”。`, en: `The names of ${name.en} contain ${quotedInEnglish(reason.word)}.` };
    case 'part':
      return { zh: `${name.zh}下属的${reason.of.zh}从事该主题。`, en: `${reason.of.en}, which belongs to ${name.en}, works on the topic.` };
    case 'partner':
      return {
        zh: `${name.zh}与从事该主题的${reason.of.zh}有联系。`,
        en: `${name.en} is linked with ${reason.of.en}, which works on the topic.`,
      };
    case 'known':
      return { zh: `${name.zh}与${reason.of.zh}有联系。`, en: `${name.en} is linked with ${reason.of.en}.` };
    case 'reached':
      return { zh: `${name.zh}经${reason.of.zh}可以接触到。`, en: `${name.en} can be reached through ${reason.of.en}.` };
    case 'standing':
      return { zh: `${name.zh}在同省同类法人中联系较多。`, en: `${name.en} is among the best linked of its type and province.` };
  }
}

/** Who is the weakest point, and who could stand in. */
export function weakestText(facts: {
  readonly name: Text;
  readonly breaks: readonly RuleId[];
  readonly ties: number;
  readonly replacement: Text | undefined;
}): Text {
  const { name, breaks, ties } = facts;
  const rules = quoted(breaks);
  const loss: Text =
    breaks.length === 0
      ? { zh: `失去${name.zh}不会多违反规则`, en: `Without ${name.en} no further rule is broken` }
      : { zh: `失去${name.zh}就不再符合${rules.zh}`, en: `Without ${name.en} the list no longer keeps ${rules.en}` };
  const tie: Text =
    ties === 0
      ? { zh: '，且未见它与其他成员的联系。', en: ', and no link of it to the other members is documented.' }
      : { zh: `；它与${ties}个成员有联系。`, en: `; it is linked with ${counted(ties, 'other member', 'other members')}.` };
  const stand: Text =
    facts.replacement === undefined
      ? { zh: '没有找到能替代它的候选者。', en: 'Nobody who could stand in for it was found.' }
      : { zh: `${facts.replacement.zh}可以替代。`, en: `${facts.replacement.en} could stand in.` };
  return sentences([{ zh: `${loss.zh}${tie.zh}`, en: `${loss.en}${tie.en}` }, stand]);
}

/** A change of the list that makes it keep the rules. */
export function alternativeText(facts: {
  readonly add: readonly Text[];
  readonly remove: readonly Text[];
  readonly coordinator: Text | undefined;
  readonly valid: boolean;
}): Text {
  const { add, remove, coordinator, valid } = facts;
  const [came, left] = [firstNamed(add), firstNamed(remove)];
  const change: Text =
    add.length > 0 && remove.length > 0
      ? { zh: `以${came.zh}替换${left.zh}`, en: `With ${came.en} in place of ${left.en}` }
      : add.length > 0
        ? { zh: `加入${came.zh}`, en: `With ${came.en} added` }
        : remove.length > 0
          ? { zh: `去掉${left.zh}`, en: `Without ${left.en}` }
          : { zh: '成员不变', en: 'With the same members' };
  const lead: Text = coordinator === undefined ? NOTHING : { zh: `，由${coordinator.zh}协调`, en: ` and ${coordinator.en} as coordinator` };
  return valid
    ? { zh: `${change.zh}${lead.zh}，便符合全部规则。`, en: `${change.en}${lead.en} the list keeps all the rules.` }
    : { zh: `${change.zh}${lead.zh}，不会多违反规则。`, en: `${change.en}${lead.en} the list breaks no more rules than now.` };
}

export const choicesText = (of: number, size: number, total: number, valid: number): Text => ({
  zh: `从${of}个成员中取${size}个，共${total}种组合，其中${valid}种符合全部所查规则。`,
  en: `Of ${of} members ${size} can be chosen in ${counted(total, 'way', 'ways')}; ${valid} of them keep${valid === 1 ? 's' : ''} all the rules that were judged.`,
});

export const nobodyText = (topic: string | undefined): Text =>
  topic === undefined
    ? { zh: '在所选条件下没有找到可以加入的法人。', en: 'Under the present conditions nobody was found who could join.' }
    : {
        zh: `在所选条件下未见从事“${topic}”的法人的记载。`,
        en: `Under the present conditions no legal entity is documented to work on “${topic}”.`,
      };

export const impossibleText = (rule: RuleId, verdict: Text): Text => ({
  zh: `在候选者中没有找到符合规则“${ruleName(rule).zh}”的名单；最接近的名单：${verdict.zh}`,
  en: `Among the candidates no list was found that keeps the rule “${ruleName(rule).en}”. The nearest list: ${verdict.en}`,
});

export const PROPOSALS_BASIS: Text = {
  zh: `候选者为有记载从事该主题的法人、其上级机构及与之有联系的科研机构（或与指定成员相关的法人），每省每类取靠前的几个；从有联系的成对候选者起逐个加入最接近规则、评分最高的成员，再逐个替换改进，因此不保证是全部组合中的最优。评分＝切题程度${percent(WEIGHTS.fit)}＋已有联系（部分成对相连最好：全无则未知能否合作，全有则没有新意）${percent(WEIGHTS.ties)}＋立足（联系数的对数）${percent(WEIGHTS.standing)}＋能力差异${percent(WEIGHTS.difference)}＋省市数${percent(WEIGHTS.provinces)}；权重是本产品的判断。`,
  en: `Candidates are the legal entities documented to work on the topic, the bodies that these belong to, and the research bodies linked with them (or those near the members given), of each province and type the first few. From pairs of them who are linked a list grows by whoever brings it nearest to the rules and scores best, then single members are exchanged, hence it need not be the best list of all. The score: how well the members belong to what was asked ${percent(WEIGHTS.fit)}, ties (best when some pairs are linked: with none nobody knows whether they get on, with all nothing is new) ${percent(WEIGHTS.ties)}, standing (logarithm of the number of links) ${percent(WEIGHTS.standing)}, difference of capabilities ${percent(WEIGHTS.difference)}, number of provinces ${percent(WEIGHTS.provinces)}. The weights are this product’s judgement.`,
};

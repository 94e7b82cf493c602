import { describe, expect, it } from 'vitest';
import { CONSORTIUM_RULES } from '../../../model/consortiumRules.ts';
import { LEGAL_REASONS, LEGAL_TYPES, type LegalReason } from '../../../model/legalEntities.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { RuleId } from '../../../model/ruleTerms.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import {
  alternativeText,
  choicesText,
  impossibleText,
  type MemberReason,
  memberText,
  nobodyText,
  PROPOSALS_BASIS,
  proposalText,
  verdictSummary,
  weakestText,
} from './listTexts.ts';
import { type Names, verdictText } from './ruleTexts.ts';
import { filteredText, UNDERTAKINGS_BASIS, undertakingText } from './undertakingTexts.ts';
import type { Verdict } from './verdicts.ts';

const name = { zh: '复旦大学', en: 'Fudan University' };
const other = { zh: '东南大学', en: 'Southeast University' };
const reasons = Object.keys(LEGAL_REASONS).filter((reason): reason is LegalReason => reason in LEGAL_REASONS);

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|、。|;\s*\.|\.\.|^[;.，；]/);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

describe('what is said of a verdict', () => {
  const people = [
    name,
    other,
    { zh: '合肥', en: 'Hefei' },
    { zh: '科大讯飞', en: 'iFlytek' },
    { zh: '江南大学', en: 'Jiangnan University' },
  ];
  const names = (legal: LegalReason): Names => ({
    member: (at) => people[at] ?? name,
    legal: () => legal,
    node: () => ({ zh: '中国科学院', en: 'Chinese Academy of Sciences' }),
    industry: () => ({ zh: '集成电路', en: 'Integrated circuits' }),
  });
  const pair = { members: [0, 1] as const, body: 9, links: [1, 2] };
  const all = [0, 1, 2, 3, 4];
  const stage = (id: 'upstream' | 'midstream' | 'downstream') => ({ stage: id, member: 0 });
  const verdicts: Verdict[] = [
    { rule: 'entities', needed: { least: 3, all: true }, short: 0, independent: 3, notLegal: [], dependent: [] },
    { rule: 'entities', needed: { least: 3, all: true }, short: 2, independent: 1, notLegal: [2], dependent: [pair] },
    { rule: 'entities', needed: { least: 3, all: true }, short: 5, independent: 0, notLegal: all, dependent: [] },
    { rule: 'provinces', needed: { least: 3 }, short: 3, provinces: [], unplaced: all },
    { rule: 'provinces', needed: { least: 3 }, short: 2, provinces: ['Shanghai'], unplaced: [1] },
    { rule: 'provinces', needed: { least: 3 }, short: 0, provinces: ['Anhui', 'Jiangsu', 'Shanghai'], unplaced: [] },
    { rule: 'complementary', needed: { by: 'capabilities', most: 0 }, short: 0, contained: [] },
    { rule: 'complementary', needed: { by: 'types', most: 1 }, short: 3, contained: all.slice(1).map((member) => ({ member, within: 0 })) },
    { rule: 'coordinator', needed: { exactly: 1 }, short: 1, coordinators: [], notLegal: [] },
    { rule: 'coordinator', needed: { exactly: 1 }, short: 0, coordinators: [0], notLegal: [] },
    { rule: 'coordinator', needed: { exactly: 1 }, short: 2, coordinators: [0, 2], notLegal: [2] },
    { rule: 'balance', needed: { most: 0.5 }, short: 0, province: undefined, share: 0 },
    { rule: 'balance', needed: { most: 0.5 }, short: 1, province: 'Zhejiang', share: 2 / 3 },
    { rule: 'firms', needed: { least: 1 }, short: 1, firms: [] },
    { rule: 'firms', needed: { least: 1 }, short: 0, firms: [3] },
    { rule: 'firms', needed: { least: 2 }, short: 0, firms: [3, 4] },
    { rule: 'chain', needed: { stages: 3 }, short: 3, industry: undefined, stages: [] },
    { rule: 'chain', needed: { stages: 3 }, short: 2, industry: 'industry:ic', stages: [stage('midstream')] },
    {
      rule: 'chain',
      needed: { stages: 3 },
      short: 0,
      industry: 'industry:ic',
      stages: [stage('upstream'), stage('midstream'), stage('downstream')],
    },
    { rule: 'enclave-equity', needed: { host: 30, owner: 50, sum: 100 }, short: 1, owner: undefined, host: undefined },
    { rule: 'enclave-equity', needed: { host: 30, owner: 50, sum: 100 }, short: 0, owner: 60, host: 40 },
    { rule: 'enclave-equity', needed: { host: 30, owner: 50, sum: 100 }, short: 3, owner: 50, host: 20 },
  ];

  it('is there for every rule, whatever was found', () => {
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(RuleId.options));
    for (const verdict of verdicts) for (const reason of reasons) expectWhole(verdictText(verdict, names(reason)));
  });

  it('names who breaks the rule', () => {
    const [, broken] = verdicts;
    const text = broken && verdictText(broken, names('place'));
    expect(text?.zh).toContain('合肥是地方');
    expect(text?.en).toContain('both belong to Chinese Academy of Sciences');
  });
});

describe('what is said of a list', () => {
  const rules = RuleId.options;

  it('has its sentences in both languages', () => {
    for (const broken of [[], rules.slice(0, 1), rules]) for (const size of [0, 3]) expectWhole(verdictSummary(size, broken));
    for (const coordinator of [undefined, name])
      for (const tied of [0, 1, 3])
        expectWhole(proposalText({ members: [name, other], provinces: ['Shanghai', 'Jiangsu'], coordinator, tied, pairs: 3 }));
    for (const breaks of [[], rules.slice(0, 2)])
      for (const ties of [0, 1, 2])
        for (const replacement of [undefined, other]) expectWhole(weakestText({ name, breaks, ties, replacement }));
    for (const add of [[], [name]])
      for (const remove of [[], [other]])
        for (const coordinator of [undefined, name])
          for (const valid of [true, false]) expectWhole(alternativeText({ add, remove, coordinator, valid }));
    for (const [total, valid] of [
      [10, 7],
      [1, 1],
      [4, 0],
    ] as const)
      expectWhole(choicesText(5, 3, total, valid));
    for (const rule of rules) expectWhole(impossibleText(rule, { zh: '未指定。', en: 'None is named.' }));
    for (const text of [nobodyText(undefined), nobodyText('ic'), PROPOSALS_BASIS, UNDERTAKINGS_BASIS, filteredText(1), filteredText(3)])
      expectWhole(text);
  });

  it('says of each member why it is there', () => {
    const why: MemberReason[] = [
      { kind: 'given' },
      { kind: 'link', topic: { zh: '集成电路', en: 'Integrated circuits' } },
      { kind: 'word', word: 'robot' },
      { kind: 'part', of: other },
      { kind: 'partner', of: other },
      { kind: 'known', of: other },
      { kind: 'reached', of: other },
      { kind: 'standing' },
    ];
    for (const reason of why)
      for (const tied of [[], [other], [other, name]])
        for (const coordinates of [true, false])
          for (const provinces of [[], ['Anhui'], ['Anhui', 'Guangdong']])
            expectWhole(memberText({ name, reason, provinces, tied, degree: 1, coordinates }));
  });

  it('says of an undertaking who is in it', () => {
    const forms = [
      ['built', 1],
      ['founded', 2],
      ['joined', 9],
    ] as const;
    for (const provinces of [[], ['Shanghai'], ['Anhui', 'Jiangsu', 'Shanghai', 'Zhejiang']])
      for (const coordinator of [[], [name], [name, other]])
        expectWhole(undertakingText({ name, forms, parties: [name, other], provinces, coordinator }));
  });
});

describe('the tables', () => {
  it('say of every type of node what it is before the law', () => {
    expect([...LEGAL_TYPES.keys()]).toEqual([...NODE_TYPE_IDS]);
    for (const reason of LEGAL_TYPES.values()) expect(LEGAL_REASONS[reason].en).not.toBe('');
  });

  it('have one row for every rule, in both languages', () => {
    expect(CONSORTIUM_RULES.map(({ id }) => id)).toEqual(RuleId.options);
    for (const { says, thresholds } of CONSORTIUM_RULES) {
      expectWhole(says);
      for (const { why } of thresholds) expect(why.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

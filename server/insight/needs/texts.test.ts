import { describe, expect, it } from 'vitest';
import { NeedAnswered, NeedForm } from '../../../model/api/needs.ts';
import { OFFER_KIND_IDS } from '../../../model/offerKinds.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { gapText, MATCH_BASIS, type MatchFacts, matchesText, matchText, noMatchText } from './matchTexts.ts';
import { NEEDS_BASIS, NO_NEEDS, needsText, needText } from './needTexts.ts';

const name = { zh: '沿海铁路', en: 'Coastal railway' };
const other = { zh: '杭州湾', en: 'Hangzhou Bay' };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|；。|、、|（）|\(\)|\.\.|\s\.|^[;.，；。]/);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
}

const ENGLISH = /\p{Script=Han}/u;

describe('what is said of a need', () => {
  const figures = [
    {
      label: { zh: '征集的需求', en: 'Needs collected' },
      value: 568,
      unit: { zh: '项', en: 'needs' },
      asOf: { zh: '2021年上半年', en: 'first half of 2021' },
    },
  ];

  it.each(NeedForm.options)('of the form %s is whole, answered or not', (form) => {
    for (const answered of NeedAnswered.options)
      for (const objects of form === 'shortcoming' ? [[], [other]] : [[other], [other, name], Array.from({ length: 9 }, () => other)])
        for (const told of [[], figures])
          for (const summary of [undefined, { zh: '有待打通的断点', en: 'Break in the line' }]) {
            const text = needText({ form, subject: name, objects, figures: told, summary, answered, answers: [other] });
            expectWhole(text);
            expect(text.en).not.toMatch(ENGLISH);
            expect(text.zh).toContain(name.zh);
            if (answered === 'none') expect(text.en).toContain('No answer to it is documented');
          }
  });

  it('names the figure with its time', () => {
    expect(needText({ form: 'collected', subject: name, objects: [], figures, summary: undefined, answered: 'none', answers: [] })).toEqual(
      {
        zh: '沿海铁路征集了需求；征集的需求568项（2021年上半年）。未见回应的记载。',
        en: 'Coastal railway collected needs; Needs collected: 568 needs (first half of 2021). No answer to it is documented.',
      },
    );
  });

  it('is summed up', () => {
    for (const total of [0, 1, 7]) expectWhole(needsText({ total, byAnswered: { none: total } }));
    for (const text of [NEEDS_BASIS, NO_NEEDS]) expectWhole(text);
  });
});

describe('what is said of a match', () => {
  const offers: MatchFacts['offers'] = [
    { kind: 0, by: 'type', word: undefined },
    { kind: 1, by: 'name', word: '测试' },
    { kind: 4, by: 'link', word: undefined },
  ];

  it('is whole whatever speaks for it', () => {
    for (const topic of [undefined, { by: 'name', word: '芯片' } as const, { by: 'link', kind: 'serves', other } as const])
      for (const count of [1, 3])
        for (const place of [
          undefined,
          { of: other, sameCity: true, kilometres: 0 },
          { of: other, sameCity: false, kilometres: 84 },
          { of: other, sameCity: false, kilometres: undefined },
        ])
          for (const through of [[], [other], [other, name]])
            for (const way of [undefined, { through, city: undefined }, { through, city: other }])
              expectWhole(matchText({ name, topic, offers: offers.slice(0, count), place, way }));
  });

  it('names each kind in what is missing and in the whole', () => {
    OFFER_KIND_IDS.forEach((_, kind) => {
      for (const nearest of [undefined, { name: other, kilometres: 289 }]) expectWhole(gapText(kind, 150, nearest));
      for (const topic of [undefined, name])
        for (const asker of [undefined, other]) {
          expectWhole(matchesText({ topic, asker, kind, total: 3, first: name, gaps: [0, kind] }));
          expectWhole(matchesText({ topic, asker, kind, total: 0, first: undefined, gaps: [] }));
        }
      expectWhole(noMatchText('nobody', name, kind));
      expect(gapText(kind, 150, undefined).en).toContain('documented');
    });
    expectWhole(noMatchText('unknown-topic', name, null));
    expectWhole(MATCH_BASIS);
    expect(MATCH_BASIS.en).not.toMatch(ENGLISH);
  });
});

import { describe, expect, it } from 'vitest';
import { CHAINS } from '../../../model/chains.ts';
import { PARTNER_TYPES } from '../../../model/partnerTypes.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { PARTS } from './parts.ts';
import * as reasonTexts from './reasonTexts.ts';
import { cityWayText, isolatedText, LEARNT, METHOD, NONE, noWayText, subjectText } from './texts.ts';

const fudan = { zh: '复旦大学', en: 'Fudan University' };
const wuhu = { zh: '芜湖', en: 'Wuhu' };
const topic = { zh: '集成电路', en: 'Integrated circuits' };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|“”|;\s*\.|^[;.，；]|: \./);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

describe('what is said of partners', () => {
  it('is whole for each part, in both languages, whatever is known', () => {
    const { likelyText, commonText, bridgedText, localText, topicText, nearText, provinceText, standingText } = reasonTexts;
    for (const count of [1, 2, 5]) {
      expectWhole(likelyText(count, 200));
      for (const names of [[fudan], [fudan, wuhu]]) {
        expectWhole(commonText(Math.max(count, names.length), names));
        expectWhole(localText(Math.max(count, names.length), wuhu, names));
        expectWhole(reasonTexts.cityTopicText(topic, Math.max(count, names.length), names));
      }
      expectWhole(standingText(count));
    }
    for (const first of [undefined, fudan]) expectWhole(bridgedText(3, first));
    for (const part of [undefined, fudan]) {
      for (const by of [{ industry: topic }, { industry: { zh: '分立器件', en: 'Discrete devices' } }, { word: 'chip' }])
        expectWhole(topicText(topic, { by, part }));
    }
    for (const trains of [undefined, { zh: '往返列车427趟', en: '427 trains' }]) {
      for (const kilometres of [undefined, 0, 33.4])
        for (const sameCity of [false, true]) expectWhole(nearText(wuhu, { sameCity, kilometres, trains }));
    }
    expectWhole(provinceText('Shanghai', 'Anhui'));
    expectWhole(provinceText('Guangdong', 'Anhui'));
  });

  it('is whole for every pair of types', () => {
    for (const own of PARTNER_TYPES) for (const other of PARTNER_TYPES) expectWhole(reasonTexts.typesText(own, other));
  });

  it('is whole for every segment of every chain', () => {
    for (const chain of CHAINS) {
      for (const own of chain.segments) {
        for (const downstream of [false, true]) {
          const step = { chain, own, other: own, downstream };
          expectWhole(reasonTexts.chainText(topic, step));
          for (const [ours, theirs, further] of [
            [0, 1, 0],
            [2, 7, 1],
            [1, 3, 4],
          ] as const)
            expectWhole(reasonTexts.cityStepText(topic, { ...step, ours, theirs, further }));
        }
      }
    }
  });

  it('is whole for the list and for each way', () => {
    for (const text of [METHOD, LEARNT, ...Object.values(NONE), isolatedText(fudan)]) expectWhole(text);
    for (const asked of [false, true]) expectWhole(subjectText(topic, asked, 121));
    for (const locals of [[], [wuhu], [wuhu, fudan]]) expectWhole(noWayText(fudan, wuhu, locals));
    expectWhole(cityWayText(wuhu, fudan, [wuhu], [wuhu, fudan]));
    for (const { name, rule } of PARTS)
      for (const language of LANGUAGES) expect(`${name[language]}${rule[language]}`).not.toMatch(/undefined/);
  });

  it('reads as it should', () => {
    expect(reasonTexts.commonText(4, [fudan, wuhu])).toEqual({
      zh: '与我方有4个共同伙伴：复旦大学、芜湖等。',
      en: '4 partners in common: Fudan University, Wuhu and 2 others.',
    });
    expect(reasonTexts.typesText('university', 'firm')).toEqual({
      zh: '我方是高校，有研究与人才；它是企业，有生产与市场。',
      en: 'We (university) bring research and people; it (firm) brings production and a market.',
    });
    expect(noWayText(fudan, wuhu, []).en).toBe('No way of co-operation from Fudan University to Wuhu is documented.');
  });
});

import { expect, it } from 'vitest';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { noPairings, pairingRule, pairingText } from './texts.ts';

const place = { name: { zh: '合肥', en: 'Hefei' }, count: 1, share: 0.25 };
const facts = { industry: { zh: '量子技术', en: 'Quantum technology' }, from: place, to: { ...place, count: 3 }, onTopic: 0 };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\s{2}|，，|；；|;;/);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

it.each([
  { knowledge: 0, innovation: 0, industry: 0 },
  { knowledge: 2, innovation: 0, industry: 0 },
  { knowledge: 2, innovation: 1, industry: 4 },
])('a pairing is told in both languages: %o', (ties) => {
  for (const kilometres of [undefined, 84.4]) {
    for (const onTopic of [0, 1, 3]) expectWhole(pairingText({ ...facts, ties, kilometres, onTopic }));
  }
  const { en } = pairingText({ ...facts, ties, kilometres: 84.4, onTopic: 0 });
  expect(en).toContain('Hefei has 1 research institution (25% of those whose city is known), Hefei 3 firms');
  expect(en.includes('no tie of the two cities is documented')).toBe(Object.values(ties).every((count) => count === 0));
});

it('so is the rule, and why there is none', () => {
  expectWhole(pairingRule(2));
  for (const reason of ['no-research', 'no-firms', 'no-pair'] as const) expectWhole(noPairings(reason));
});

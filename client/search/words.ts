import type { Words } from '../app/words.ts';

export const searchWords = {
  label: { zh: '搜索城市、机构、平台、政策', en: 'Search cities, institutions, platforms, policies' },
  placeholder: { zh: '汉字、拼音、首字母、英文或简称', en: 'Name in Chinese, English, pinyin or initials' },
  nothing: {
    zh: '没有找到。试试简称（沪）、拼音（hefei）或首字母（fddx）。',
    en: 'Nothing found. Try an abbreviation (沪), pinyin (hefei) or initials (fddx).',
  },
  links: { zh: '{count} 条联系', en: '{count} links' },
  more: { zh: '显示 {shown} / {total} 条', en: '{shown} of {total} shown' },
  exact: { zh: '同名', en: 'name' },
  alias: { zh: '别名', en: 'alias' },
  prefix: { zh: '开头', en: 'begins with' },
  contains: { zh: '包含', en: 'contains' },
  pinyin: { zh: '拼音', en: 'pinyin' },
  initials: { zh: '首字母', en: 'initials' },
  typo: { zh: '近似', en: 'similar' },
  text: { zh: '简介', en: 'in the text' },
  change: { zh: '更换', en: 'Change' },
} as const satisfies Words;

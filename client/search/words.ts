import type { Words } from '../app/words.ts';

export const searchWords = {
  label: { zh: '搜索城市、机构、平台、政策', en: 'Search cities, institutions, platforms, policies' },
  placeholder: { zh: '汉字、拼音、首字母、英文或简称', en: 'Name in Chinese, English, pinyin or initials' },
  waiting: { zh: '正在搜索……', en: 'Searching…' },
  start: {
    zh: '汉字、拼音（hefei）、首字母（fddx）、英文或简称（沪）都可以。',
    en: 'Type Chinese, English, pinyin (hefei), initials (fddx) or an abbreviation (沪).',
  },
  nothing: {
    zh: '没有找到“{typed}”。试试更短的词、简称（沪）、拼音（hefei）或首字母（fddx）。未收录不等于不存在。',
    en: 'Nothing found for “{typed}”. Try a shorter word, an abbreviation (沪), pinyin (hefei) or initials (fddx). Not documented does not mean that it does not exist.',
  },
  link: { zh: '1 条联系', en: '1 link' },
  links: { zh: '{count} 条联系', en: '{count} links' },
  found: { zh: '显示 {shown} / {total} 个节点', en: '{shown} of {total} nodes shown' },
  ofMany: { zh: '{shown} / {total}', en: '{shown} of {total}' },
  all: { zh: '查看全部 {total} 条', en: 'See all {total}' },
  more: { zh: '更多', en: 'More' },
  recent: { zh: '最近', en: 'Recent' },
  again: { zh: '再搜一次', en: 'search again' },
  clear: { zh: '清除最近记录', en: 'Clear recent' },
  exact: { zh: '同名', en: 'name' },
  alias: { zh: '别名', en: 'alias' },
  prefix: { zh: '开头', en: 'begins with' },
  contains: { zh: '包含', en: 'contains' },
  pinyin: { zh: '拼音', en: 'pinyin' },
  initials: { zh: '首字母', en: 'initials' },
  abbreviation: { zh: '缩写', en: 'short for' },
  typo: { zh: '近似', en: 'similar' },
  text: { zh: '简介', en: 'in the text' },
  change: { zh: '更换', en: 'Change' },
} as const satisfies Words;

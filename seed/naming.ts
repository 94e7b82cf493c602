import { romanised } from '../server/search/romanise.ts';

/** Words that recur in names of organisations and industries. Longer ones first, so that they win over their parts. */
const WORDS: readonly (readonly [zh: string, en: string])[] = (
  [
    ['高等专科学校', 'College'],
    ['职业技术大学', 'Vocational and Technical University'],
    ['职业技术学院', 'Vocational and Technical College'],
    ['职业大学', 'Vocational University'],
    ['职业学院', 'Vocational College'],
    ['国家重点实验室', 'State Key Laboratory'],
    ['重点实验室', 'Key Laboratory'],
    ['中国科学院', 'Chinese Academy of Sciences'],
    ['股份有限公司', 'Co., Ltd.'],
    ['有限责任公司', 'Co., Ltd.'],
    ['有限公司', 'Co., Ltd.'],
    ['研究院', 'Research Institute'],
    ['研究所', 'Research Institute'],
    ['研究中心', 'Research Centre'],
    ['实验室', 'Laboratory'],
    ['附属医院', 'Affiliated Hospital'],
    ['人民医院', "People's Hospital"],
    ['中医院', 'Hospital of Chinese Medicine'],
    ['医院', 'Hospital'],
    ['大学', 'University'],
    ['学院', 'College'],
    ['学校', 'School'],
    ['师范', 'Normal'],
    ['医学', 'Medical'],
    ['中医药', 'Chinese Medicine'],
    ['工业', 'Industrial'],
    ['工程', 'Engineering'],
    ['工商', 'Business'],
    ['财经', 'Finance and Economics'],
    ['外国语', 'Foreign Studies'],
    ['理工', 'Science and Technology'],
    ['科技', 'Technology'],
    ['技术', 'Technology'],
    ['信息', 'Information'],
    ['交通', 'Transport'],
    ['农业', 'Agricultural'],
    ['林业', 'Forestry'],
    ['海洋', 'Ocean'],
    ['艺术', 'Arts'],
    ['体育', 'Sports'],
    ['城市', 'City'],
    ['国际', 'International'],
    ['集团', 'Group'],
    ['控股', 'Holdings'],
    ['股份', 'Co.'],
    ['银行', 'Bank'],
    ['证券', 'Securities'],
    ['保险', 'Insurance'],
    ['电子', 'Electronics'],
    ['电气', 'Electric'],
    ['电力', 'Power'],
    ['医药', 'Pharmaceuticals'],
    ['药业', 'Pharmaceuticals'],
    ['制药', 'Pharmaceuticals'],
    ['生物', 'Bio'],
    ['医疗', 'Medical'],
    ['材料', 'Materials'],
    ['新材', 'New Materials'],
    ['化工', 'Chemicals'],
    ['化学', 'Chemicals'],
    ['环境', 'Environment'],
    ['环保', 'Environmental Protection'],
    ['能源', 'Energy'],
    ['汽车', 'Automotive'],
    ['机械', 'Machinery'],
    ['设备', 'Equipment'],
    ['半导体', 'Semiconductors'],
    ['软件', 'Software'],
    ['通信', 'Communications'],
    ['光电', 'Optoelectronics'],
    ['食品', 'Food'],
    ['纺织', 'Textiles'],
    ['服装', 'Apparel'],
    ['建筑', 'Construction'],
    ['物流', 'Logistics'],
    ['传媒', 'Media'],
    ['文化', 'Culture'],
    ['教育', 'Education'],
    ['服务', 'Services'],
    ['制造', 'Manufacturing'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length);

/** An English name for what has none: known words translated, the rest romanised. The node says that it was made. */
export function madeEnglish(zh: string): string {
  const parts: string[] = [];
  let rest = zh.replaceAll(/[ⅠⅡⅢ（）()]/gu, ' ');
  let unread = '';
  const readUp = (): void => {
    const word = /\p{Script=Han}/u.test(unread) ? romanised(unread) : unread;
    if (word.trim() !== '') parts.push(word.charAt(0).toUpperCase() + word.slice(1));
    unread = '';
  };
  while (rest !== '') {
    const known = WORDS.find(([word]) => rest.startsWith(word));
    if (known === undefined) {
      const [character = ''] = rest;
      if (character === ' ') readUp();
      else unread += character;
      rest = rest.slice(character.length);
      continue;
    }
    readUp();
    parts.push(known[1]);
    rest = rest.slice(known[0].length);
  }
  readUp();
  return parts.join(' ');
}

/** The readable part of an id: Latin letters, digits and hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);

const DIVISIONS = [
  ['自治县', 'County'],
  ['新区', 'New Area'],
  ['区', 'District'],
  ['县', 'County'],
  ['市', 'City'],
] as const;

/** 黄浦区 is Huangpu District; the plain name is what others may call it. */
export function divisionName(zh: string): { plain: string; en: string } {
  const [suffix, word] = DIVISIONS.find(([ending]) => zh.endsWith(ending) && zh.length > ending.length + 1) ?? ['', ''];
  const plain = zh.slice(0, zh.length - suffix.length);
  const spoken = romanised(suffix === '' ? zh : plain);
  return { plain, en: `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)} ${word}`.trim() };
}

import type { Language } from '../text.ts';

/** The forms in which the packs say where in a source a fact stands, and what they mean; `$1` and `$2` are kept as they are. */
const FORMS: readonly { readonly form: RegExp; readonly zh: string; readonly en: string }[] = [
  { form: /^document (\d+)$/, zh: '文献$1', en: 'document $1' },
  { form: /^line (\d+)$/, zh: '第$1行', en: 'line $1' },
  { form: /^character (\d+)$/, zh: '第$1字起', en: 'from character $1' },
  { form: /^(?:city pair|row) (\d{6}) (\d{6})$/, zh: '城市对$1与$2（行政区划代码）', en: 'pair of cities $1 and $2 (GB/T 2260 codes)' },
  { form: /^stock(?: code |:)(\w+)$/, zh: '股票代码$1', en: 'stock code $1' },
  { form: /^Shenwan industry (\d+)$/, zh: '申万行业代码$1', en: 'Shenwan industry code $1' },
  { form: /^delta row (\d+), (.+)$/, zh: '长三角部分第$1行，$2', en: 'delta part, row $1, $2' },
  { form: /^py92:(\d+)$/, zh: '长三角部分第$1行', en: 'delta part, row $1' },
  { form: /^affiliation (.+)$/, zh: '署名单位“$1”', en: 'affiliation “$1”' },
  { form: /^organisations (O\d+) and (O\d+)$/, zh: '机构$1与$2', en: 'organisations $1 and $2' },
  { form: /^coop:(O\d+)$/, zh: '机构$1', en: 'organisation $1' },
  { form: /^ror:(\w+)$/, zh: 'https://ror.org/$1', en: 'https://ror.org/$1' },
];

/** Where in a source a fact stands, for a reader. A form that only an import knows is shown as it was given. */
export function sayLocator(locator: string, language: Language): string {
  const known = FORMS.find(({ form }) => form.test(locator));
  return known === undefined ? locator : locator.replace(known.form, known[language]);
}

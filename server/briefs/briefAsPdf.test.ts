import { describe, expect, it } from 'vitest';
import { BriefRequest } from '../../model/api/briefs.ts';
import { Source } from '../../model/source.ts';
import type { Language } from '../../model/text.ts';
import { lettersOf, readPdf } from '../../test/readPdf.ts';
import type { Brief } from './brief.ts';
import { briefAsPdf } from './briefAsPdf.ts';

const ADDRESS = 'http://127.0.0.1:8620/s/k3v9x2ab';
const SAID = {
  zh: {
    title: '合肥与苏州：哪些层相连，缺的是什么',
    question: '两市在哪些层上相连？',
    answer: '两市在知识层联系最密；产业层的联系未见记载。',
    heading: '可能的伙伴',
    long: '中国科学技术大学在苏州设有高等研究院，两地合著论文逐年增加。'.repeat(6),
    caption: '图一　显示 2 个节点，共 312 个。',
    badge: '假设推演，并非事实',
    page: (page: number, of: number) => `第${page}页，共${of}页`,
    shown: '列出 90 项，共 312 项',
    layer: '知识',
  },
  en: {
    title: 'Hefei and Suzhou: where they are linked, and what is missing',
    question: 'On which layers are the two cities linked?',
    answer: 'They are tied most closely on the knowledge layer; no link is documented on the industry layer.',
    heading: 'Possible partners',
    long: 'The University of Science and Technology of China (中国科学技术大学) runs an institute in Suzhou, and joint papers rise. '.repeat(
      6,
    ),
    caption: 'Figure 1. 2 of 312 nodes.',
    badge: 'Hypothetical, not a fact',
    page: (page: number, of: number) => `Page${page}of${of}`,
    shown: '90 of 312 listed',
    layer: 'Knowledge',
  },
} as const;

const source = (id: string, locator: string): Source =>
  Source.parse({
    id,
    title: { zh: `来源${id}的标题`, en: `Title of ${id}` },
    publisher: { zh: '科学技术部', en: 'Ministry of Science' },
    date: '2022-07',
    licence: 'CC BY 4.0',
    locator,
    attribution: `© owner of ${id}`,
    pack: 'test',
  });

function requestIn(language: Language, more: Partial<BriefRequest> = {}): BriefRequest {
  const said = SAID[language];
  return BriefRequest.parse({
    language,
    title: said.title,
    question: said.question,
    answer: said.answer,
    narrowed: [{ name: said.layer, value: said.layer }],
    sections: [
      {
        heading: said.heading,
        blocks: [
          { block: 'paragraph', text: said.long },
          { block: 'points', items: [said.question, said.answer], modelled: true },
          {
            block: 'table',
            columns: [{ name: said.layer }, { name: '#', number: true }],
            rows: Array.from({ length: 90 }, (_, row) => [`${said.layer} r${row}`, String(row * 1000)]),
            total: 312,
          },
          {
            block: 'picture',
            caption: said.caption,
            drawing: {
              width: 2000,
              height: 1000,
              background: '#ffffff',
              title: said.title,
              marks: [{ mark: 'label', x: 100, y: 100, text: '合肥 Hefei', size: 40, colour: '#000000', halo: '#ffffff' }],
            },
          },
        ],
      },
    ],
    layers: ['knowledge'],
    method: [said.long],
    sources: [],
    address: ADDRESS,
    ...more,
  });
}

const brief = (request: BriefRequest): Brief => ({
  request,
  sources: [source('a', 'https://example.org/a?b=c'), source('b', 'GB/T 2260')],
  revision: 42,
  made: new Date(2026, 10, 21),
});

describe.each(['zh', 'en'] as const)('a brief in %s', (language) => {
  const said = SAID[language];

  it('holds everything that was asked and what only the server knows, as text', async () => {
    const { bytes, lacking } = await briefAsPdf(brief(requestIn(language)));
    const { pages, letters, ...read } = await readPdf(bytes);
    const rows = Array.from({ length: 90 }, (_, row) => `${said.layer} r${row}`);
    const facts = [
      '42',
      ADDRESS,
      '合肥 Hefei',
      '© owner of a',
      'CC BY 4.0',
      'https://example.org/a?b=c',
      'GB/T 2260',
      'GeoNames',
      'Natural Earth',
    ];
    const words = [said.title, said.question, said.answer, said.heading, said.long, said.caption, said.shown, said.layer];
    const cited = language === 'zh' ? ['来源b的标题', '科学技术部'] : ['Title of b', 'Ministry of Science'];
    for (const text of [...facts, ...words, ...rows, ...cited]) expect(letters).toContain(lettersOf(text));
    expect(lacking).toEqual([]);
    expect(read.title).toBe(said.title);
    expect(read.language).toBe(language === 'zh' ? 'zh-CN' : 'en');
    expect(read.tagged).toBe(true);
    expect(read.outline[0]).toBe(said.heading);
    expect(read.outline).toHaveLength(5);
    for (const [at, { text }] of pages.entries()) expect(lettersOf(text)).toContain(said.page(at + 1, pages.length));
    expect(pages.flatMap(({ links }) => links)).toEqual(expect.arrayContaining([ADDRESS, 'https://example.org/a?b=c']));
  });

  it('has its fonts in it, cut down to what is used', async () => {
    const { bytes } = await briefAsPdf(brief(requestIn(language)));
    const { fonts, embedded } = await readPdf(bytes);
    const names = ['NotoSansSC-Bold', 'NotoSansSC-Regular', ...(language === 'en' ? ['NotoSans-Bold', 'NotoSans-Regular'] : [])];
    expect(fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
    expect(fonts.map((name) => name.slice(7)).sort()).toEqual(names.sort());
    expect(embedded).toBe(fonts.length);
    expect(bytes.length).toBeLessThan(400_000);
  });

  it('is A4, with a wide picture on a page on its side, and column names again on each page of a table', async () => {
    const { bytes } = await briefAsPdf(brief(requestIn(language)));
    const { pages } = await readPdf(bytes);
    const sizes = pages.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`);
    expect(new Set(sizes)).toEqual(new Set(['595x842', '842x595']));
    expect(sizes.filter((size) => size === '842x595')).toHaveLength(1);
    const tabled = pages.filter(({ text }) => / r\d+/.test(text));
    expect(tabled.length).toBeGreaterThan(2);
    for (const { text } of tabled) expect(text).toContain('#');
  });

  it('says on every page that it is hypothetical, when it is, and nowhere when it is not', async () => {
    const pagesOf = async (hypothetical: boolean) =>
      (await readPdf((await briefAsPdf(brief(requestIn(language, { hypothetical })))).bytes)).pages;
    for (const { text } of await pagesOf(true)) expect(lettersOf(text)).toContain(lettersOf(said.badge));
    for (const { text } of await pagesOf(false)) expect(lettersOf(text)).not.toContain(lettersOf(said.badge));
  });
});

describe('a brief', () => {
  it('marks what is modelled, and explains the mark', async () => {
    const { letters } = await readPdf((await briefAsPdf(brief(requestIn('en')))).bytes);
    expect(letters).toContain('◇Modelled');
    expect(letters).toContain(lettersOf('What is marked “Modelled” was computed'));
  });

  it('says what its fonts lack', async () => {
    const { bytes, lacking } = await briefAsPdf(brief(requestIn('zh', { answer: '织😀' })));
    expect(lacking).toEqual(['😀']);
    expect((await readPdf(bytes)).letters).toContain('U+1F600');
  });

  it('keeps within its margins, whatever a text or a table is like', async () => {
    const word = 'x'.repeat(2000);
    const cell = '甲'.repeat(500);
    const request = requestIn('en', {
      title: word,
      question: word,
      answer: '乙'.repeat(2000),
      narrowed: [{ name: word, value: word }],
      sections: [
        {
          heading: word.slice(0, 300),
          blocks: [
            { block: 'points', items: [word] },
            {
              block: 'table',
              columns: Array.from({ length: 12 }, (_, index) => ({ name: `c${index}`.repeat(40) })),
              rows: [Array.from({ length: 12 }, () => cell)],
              total: 1,
            },
          ],
        },
        { heading: '\u202e', blocks: [{ block: 'table', columns: [{ name: 'only' }], rows: [], total: 0 }] },
      ],
    });
    const { letters, pages } = await readPdf((await briefAsPdf(brief(request))).bytes);
    for (const { left, right, width } of pages) {
      expect(left).toBeGreaterThanOrEqual(55.9);
      expect(right).toBeLessThanOrEqual(width - 55.5);
    }
    expect(letters.split('乙').length - 1).toBe(2000);
    expect(letters.split('甲').length - 1).toBe(12 * 500);
    expect(letters).toContain('Nonedocumented');
  });
});

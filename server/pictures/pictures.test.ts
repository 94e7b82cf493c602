import { create } from 'fontkit';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Drawing, DrawingMark } from '../../model/drawing.ts';
import { readPdf } from '../../test/readPdf.ts';
import { pictureAsPdf } from './pdf/pictureAsPdf.ts';
import { svgOf } from './svg/svgOf.ts';

const label = (text: string, rest: Partial<Extract<DrawingMark, { mark: 'label' }>> = {}): DrawingMark => ({
  mark: 'label',
  x: 200,
  y: 60,
  text,
  size: 14,
  colour: '#1b2733',
  ...rest,
});

const drawing = (marks: readonly DrawingMark[]): Drawing => ({
  width: 400,
  height: 120,
  background: '#fbf8ef',
  title: '合肥 <与> 苏州',
  marks: [...marks],
});

/** Closes the table of characters of every font. */
const END_OF_TABLE = 0xffff;

interface Read {
  /** The text of each element, by the element's name. */
  readonly texts: Map<string, string[]>;
  readonly attributes: { readonly name: string; readonly of: Record<string, string> }[];
}

/** The SVG as a strict reader of XML takes it. */
function readXml(bytes: Uint8Array): Read {
  const read: Read = { texts: new Map(), attributes: [] };
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, text: '' });
    read.attributes.push({ name, of: attributes as Record<string, string> });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = open.pop() ?? { name: '', text: '' };
    read.texts.set(name, [...(read.texts.get(name) ?? []), text]);
  });
  parser.write(Buffer.from(bytes).toString()).close();
  return read;
}

const attack = [
  '</text><script>alert(1)</script>',
  '<![CDATA[ ]]> & &amp; &#0;',
  '"onload="alert(1)\' x=\'',
  '\u0000\u0008\u001f\uffff\ud800 bad',
  'safe\u202etxt.exe',
  '甲'.repeat(200),
];

describe('an SVG', () => {
  it('has each text as it was, whatever stands in it, and no element or attribute that a text made', async () => {
    const { bytes } = await svgOf(drawing(attack.map((text) => label(text, { halo: '#ffffff' }))), 'zh');
    const { texts, attributes } = readXml(bytes);
    expect(texts.get('text')).toEqual([
      '</text><script>alert(1)</script>',
      '<![CDATA[ ]]> & &amp; &#0;',
      '"onload="alert(1)\' x=\'',
      '\ufffd bad',
      'safetxt.exe',
      '甲'.repeat(200),
    ]);
    expect(texts.get('title')).toEqual(['合肥 <与> 苏州']);
    expect(new Set(attributes.map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'style', 'rect', 'text']));
    expect(attributes.flatMap(({ of }) => Object.keys(of)).filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('brings the letters that it needs, in both weights, and few others', async () => {
    const { bytes, lacking } = await svgOf(drawing([label('长三角'), label('合肥', { bold: true }), label('Łódź')]), 'zh');
    const [style = ''] = readXml(bytes).texts.get('style') ?? [];
    const faces = Array.from(style.matchAll(/font-family:"([^"]+)";font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g));
    const drawn = faces.map(([, family, weight, file = '']) => {
      const font = create(Buffer.from(file, 'base64'));
      return [
        `${family} ${weight}`,
        'characterSet' in font ? String.fromCodePoint(...font.characterSet.filter((code) => code !== END_OF_TABLE)) : '',
      ] as const;
    });
    const letters = Object.fromEntries(drawn);
    expect(lacking).toEqual([]);
    expect(Object.keys(letters).sort()).toEqual(['Deltaweave Han 400', 'Deltaweave Han 700', 'Deltaweave Latin 400']);
    expect(letters['Deltaweave Han 400']).toBe(sorted('长三角'));
    expect(letters['Deltaweave Han 700']).toBe(sorted('合肥'));
    expect(letters['Deltaweave Latin 400']).toBe(sorted('Łódź'));
  });

  it('says which letters it does not bring', async () => {
    const { bytes, lacking } = await svgOf(drawing([label('织😀')]), 'en');
    expect(lacking).toEqual(['😀']);
    expect(readXml(bytes).texts.get('desc')?.[0]).toContain('😀');
    expect(readXml(bytes).texts.get('text')).toEqual(['织😀']);
  });

  it('draws dashes, curves, areas and circles as they are given', async () => {
    const { bytes } = await svgOf(
      drawing([
        {
          mark: 'path',
          points: [
            [0, 0],
            [10, 5],
            [20, 0],
          ],
          curved: true,
          stroke: '#7b4fa3',
          width: 2,
          dash: [8, 3],
        },
        {
          mark: 'path',
          points: [
            [0, 0],
            [10, 0],
            [10, 10],
          ],
          closed: true,
          fill: '#00795b',
          opacity: 0.5,
        },
        { mark: 'circle', x: 5, y: 6.789, radius: 3, fill: '#1d4e74' },
      ]),
      'en',
    );
    const [line, area] = readXml(bytes).attributes.filter(({ name }) => name === 'path');
    expect(line?.of).toMatchObject({ stroke: '#7b4fa3', fill: 'none', 'stroke-width': '2', 'stroke-dasharray': '8 3' });
    expect(line?.of.d).toMatch(/^M0 0C.* 10 5C.* 20 0$/);
    expect(area?.of).toMatchObject({ d: 'M0 0L10 0L10 10Z', fill: '#00795b', opacity: '0.5' });
    expect(readXml(bytes).attributes.find(({ name }) => name === 'circle')?.of).toMatchObject({ cx: '5', cy: '6.79', r: '3' });
  });
});

const sorted = (text: string): string =>
  String.fromCodePoint(...Array.from(text, (letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b));

describe('a picture as PDF', () => {
  it('is one page of its size, with text that can be found once and copied', async () => {
    const marks = [label('长三角 G60', { halo: '#ffffff' }), label('Łódź', { bold: true, anchor: 'end' })];
    const { bytes } = await pictureAsPdf(drawing(marks), 'zh', new Date());
    const { pages, title, language, fonts, embedded } = await readPdf(bytes);
    expect(pages).toHaveLength(1);
    expect([pages[0]?.width, pages[0]?.height]).toEqual([300, 90]);
    expect(pages[0]?.text.match(/长三角 G60/g)).toHaveLength(1);
    expect(pages[0]?.text).toContain('Łódź');
    expect([title, language]).toEqual(['合肥 <与> 苏州', 'zh-CN']);
    expect(fonts.map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual(['NotoSans-Bold', 'NotoSansSC-Regular']);
    expect(embedded).toBe(2);
  });

  it('says below what the font lacks', async () => {
    const { bytes, lacking } = await pictureAsPdf(drawing([label('织😀')]), 'zh', new Date());
    const { pages, letters } = await readPdf(bytes);
    expect(lacking).toEqual(['😀']);
    expect(letters).toContain('织〓');
    expect(letters).toContain('U+1F600');
    expect(pages[0]?.height).toBeGreaterThan(90);
  });

  it('takes whatever a drawing may hold', async () => {
    const odd: DrawingMark[] = [
      {
        mark: 'path',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        mark: 'path',
        points: [
          [0, 0],
          [1, 1],
        ],
        stroke: '#000000',
        dash: [0, 0],
        width: 0,
      },
      {
        mark: 'path',
        points: [
          [-1e9, 0],
          [1e9, 1e-9],
        ],
        stroke: '#000000',
        dash: [0, 4],
        closed: true,
        curved: true,
        opacity: 0,
      },
      { mark: 'circle', x: 0, y: 0, radius: 0, fill: '#000000', stroke: '#ffffff' },
      { mark: 'circle', x: 0, y: 0, radius: 5 },
      label('\u202e\u0000'),
      ...attack.map((text) => label(text, { halo: '#ffffff', anchor: 'middle', opacity: 0.3 })),
    ];
    const { bytes } = await pictureAsPdf({ ...drawing(odd), width: 20_000, height: 1 }, 'en', new Date());
    expect((await readPdf(bytes)).pages).toHaveLength(1);
    readXml((await svgOf(drawing(odd), 'en')).bytes);
  });
});

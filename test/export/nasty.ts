import type { ChangeSet } from '../../model/change.ts';
import { aFigure, aLink, aNode, anEvent, aSource } from '../../server/store/contract/builders.ts';

/** Texts that have broken files of others: quotes, markup, escapes, controls, formulas, characters beyond the first plane. */
export const NASTY = {
  zh: `=1+1 “引号”'单' "双" \\反斜杠\\ \\u0027 \\U00000027 <b>&amp; ]]> -- 一|二 𠮷🚄 _x0041_ \u202e倒`,
  en: '=HYPERLINK("http://x") \' OR 1=1 \\\' }) DETACH DELETE n // \\\\ \\n a\nb\r\nc\td \u0001\u0000\ufffe end\\',
};

/** What is left of a text when the characters are taken out that no reader of XML takes. */
export const readable = (text: string): string => FORBIDDEN.reduce((rest, character) => rest.replaceAll(character, ''), text);
const FORBIDDEN = ['\u0000', '\u0001', '\ufffe'];

const node = aNode({
  id: 'firm:nasty',
  type: 'firm',
  name: NASTY,
  nameMade: 'en',
  aliases: ['@SUM(A1)', '-2+3', 'a|b', NASTY.zh],
  summary: NASTY,
  city: 'city:hefei',
  province: 'Anhui',
  position: [-0.5, 31.25],
  from: '2020-02-29',
  to: '2020-02-29',
  confidence: 'synthetic',
  props: { 'a`b': NASTY.en, '\\': true, n: 1.5 },
  citations: [
    { source: 'test:source', locator: NASTY.en },
    { source: 'ror', locator: '|' },
  ],
});
const link = aLink({
  id: 'Tnasty',
  source: 'firm:nasty',
  target: 'city:hefei',
  layer: 'value',
  kind: 'located_in',
  weight: 0.125,
  value: '+1',
  unit: NASTY.zh,
  from: '2019',
  to: '2020',
  confidence: 'synthetic',
  summary: NASTY,
  citations: [{ source: 'test:source', locator: NASTY.zh }],
});
const second = aLink({ ...link, id: 'Tnasty2', kind: 'located_in', confidence: 'implied' });
const loop = aLink({ ...link, id: 'Tnasty3', target: 'firm:nasty', confidence: 'stated' });

/** Facts whose texts are such, tied to the default graph. */
export const NASTY_CHANGE: ChangeSet = {
  put: {
    sources: [aSource({ title: NASTY, attribution: NASTY.en })],
    nodes: [node],
    links: [link, second, loop],
    figures: [aFigure({ id: 'figure:nasty', subject: 'firm:nasty', label: NASTY, value: NASTY.en, unit: NASTY, asOf: NASTY })],
    events: [anEvent({ id: 'event:nasty', actors: ['firm:nasty', 'city:hefei'], title: NASTY })],
  },
  remove: {},
};

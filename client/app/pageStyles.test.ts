import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLIENT = new URL('..', import.meta.url).pathname;

/** The folders of pages, each with the class of its page's root. */
const PAGES = {
  chains: '.chains',
  cities: '.cities',
  consortia: '.partners-page',
  isolation: '.isolation',
  partners: '.partners-page',
  positions: '.positions',
  routes: '.routes-page',
  sources: '.sources',
  start: '.start',
  time: '.time',
};

/** Parts of pages that show what belongs to another: the panel of a path stands on the canvas. */
const GUESTS = ['.path-panel'];

const files = Object.entries(PAGES).flatMap(([folder, scope]) =>
  readdirSync(join(CLIENT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file: join(folder, file), scope })),
);

/** What stands before the braces that lie in no others. */
function outermost(css: string): string[] {
  let depth = 0;
  let before = '';
  const found: string[] = [];
  for (const letter of css.replaceAll(/\/\*[\s\S]*?\*\//g, '')) {
    if (letter === '{' && depth++ === 0) found.push(before.trim());
    if (letter === '}') depth--;
    before = depth > 0 || letter === '}' ? '' : before + letter;
  }
  return found;
}

/** A style sheet stays loaded when the reader goes on: without its page's class it would dress the next page too. */
describe('style sheets of pages', () => {
  it.each(files)('$file holds for its own page', ({ file, scope }) => {
    for (const selector of outermost(readFileSync(join(CLIENT, file), 'utf8'))) {
      const classes = selector
        .replace(/^:root\S* /, '')
        .replace(/^:where\((.*)\)$/, '$1')
        .split(/,\s*/);
      expect(classes).toContain(scope);
      expect([...Object.values(PAGES), ...GUESTS]).toEqual(expect.arrayContaining(classes));
    }
  });

  it('are told from those without a scope', () => {
    expect(outermost('/* a { } */ .time { b { c: d } }\n.leak { e: f }')).toEqual(['.time', '.leak']);
  });
});

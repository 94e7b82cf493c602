import { describe, expect, it } from 'vitest';
import { childNamed, readXml } from '../../../test/export/readXml.ts';
import type { Column } from '../columns/column.ts';
import { sheet } from './sheet.ts';

const columns: Column<string>[] = Array.from({ length: 28 }, (_none, at) => ({
  id: `c${at}`,
  holds: 'text',
  means: { zh: '列', en: 'A column' },
  width: 10,
  read: (text) => (at === 27 ? text : undefined),
}));

async function cellOf(text: string) {
  const cut = { count: 0 };
  let written = '';
  for await (const chunk of sheet(columns, [[text]], cut)) written += chunk;
  const data = childNamed(readXml(written), 'sheetData');
  const cell = data.children[1]?.children[0];
  if (cell === undefined) throw new Error('The row has no cell');
  return { place: cell.attributes.r, style: cell.attributes.s, text: childNamed(childNamed(cell, 'is'), 't').text, cut: cut.count };
}

describe('a cell', () => {
  it('stands where it belongs, past the letter Z too', async () => {
    expect(await cellOf('x')).toMatchObject({ place: 'AB2', text: 'x', style: '0' });
  });

  it('keeps a formula a text, also for whoever edits it', async () => {
    expect(await cellOf('=1+1')).toMatchObject({ text: '=1+1', style: '2' });
  });

  it('does not read as an escape of Excel what is none', async () => {
    expect((await cellOf('_x0041_')).text).toBe('_x005F_x0041_');
  });

  it('is cut where Excel would refuse it, and counted', async () => {
    expect(await cellOf('字'.repeat(32_767))).toMatchObject({ cut: 0 });
    const { text, cut } = await cellOf('字'.repeat(32_768));
    expect([text.length, text.at(-1), cut]).toEqual([32_767, '…', 1]);
  });
});

import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { withDensity } from './density.ts';
import { scaleWithin } from './png.ts';
import { fileName } from './save.ts';

describe('a table as CSV', () => {
  it('is read as UTF-8, keeps quotes and line breaks, and cannot be taken for a formula', () => {
    const table = {
      name: 'x',
      columns: ['名称', 'b'],
      rows: [
        ['a"b', 'c,d\ne'],
        ['=1+1', '-3'],
        ['@x', '+y'],
        ['-3+cmd|x', '＝1'],
        ['-1,234.5', '\n=1'],
      ],
      total: 3,
    };
    expect(csvOf(table)).toBe('\ufeff名称,b\r\n"a""b","c,d\ne"\r\n\'=1+1,-3\r\n\'@x,\'+y\r\n\'-3+cmd|x,\'＝1\r\n"-1,234.5","\'\n=1"\r\n');
  });
});

describe('a PNG', () => {
  it('says how large it is printed, in a chunk with a right checksum', () => {
    const png = new Uint8Array(60).fill(7);
    const whole = Buffer.concat(withDensity(png, 300));
    const chunk = whole.subarray(33, 54);
    expect([chunk.readUInt32BE(0), chunk.toString('latin1', 4, 8), chunk.readUInt32BE(8), chunk[16]]).toEqual([9, 'pHYs', 11811, 1]);
    expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)));
    expect(whole.length).toBe(81);
  });

  it('keeps within what a browser can make', () => {
    expect(scaleWithin(1000, 500, 3)).toBe(3);
    expect(scaleWithin(1000, 500, 3, { side: 2000, area: 1e9 })).toBe(2);
    expect(scaleWithin(1000, 1000, 9, { side: 1e6, area: 4e6 })).toBe(2);
  });
});

it('names a file by its page and the day', () => {
  expect(fileName('explore', 'svg')).toMatch(/^deltaweave-explore-\d{4}-\d\d-\d\d\.svg$/);
  expect(fileName('partners', 'pdf', 'brief')).toMatch(/^deltaweave-partners-brief-\d{4}-\d\d-\d\d\.pdf$/);
});

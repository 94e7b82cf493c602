import { describe, expect, it } from 'vitest';
import { requireRows } from './requireRows.ts';

const SHEET = 1_048_576;

describe('more than a sheet holds', () => {
  it('is refused with the forms that hold it', () => {
    expect(() => requireRows('xlsx', { nodeCount: 10, linkCount: SHEET - 1 })).not.toThrow();
    const message = expect.objectContaining({ en: expect.stringContaining('format=csv, json, graphml, gexf, cypher') });
    const refused = { code: 'invalid-request', errors: [{ pointer: '/query/format', message }] };
    for (const counts of [
      { nodeCount: 10, linkCount: SHEET },
      { nodeCount: SHEET, linkCount: 10 },
    ])
      expect(() => requireRows('xlsx', counts)).toThrow(expect.objectContaining(refused));
  });

  it('goes into every other form', () => {
    for (const format of ['csv', 'json', 'graphml', 'gexf', 'cypher'] as const)
      expect(() => requireRows(format, { nodeCount: 1e6, linkCount: 1e7 })).not.toThrow();
  });
});

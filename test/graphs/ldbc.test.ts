import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareLdbc, ldbcGraphs } from './ldbc.ts';

const FOLDER = fileURLToPath(new URL('ldbc', import.meta.url));

describe('the validation set of LDBC Graphalytics', () => {
  it.each(ldbcGraphs(FOLDER))('%s: every expected value is ours', (name) => {
    expect(compareLdbc(FOLDER, name).disagreements).toEqual([]);
  });

  it('is all here: twelve graphs for one algorithm each, two for all six', () => expect(ldbcGraphs(FOLDER)).toHaveLength(14));
});

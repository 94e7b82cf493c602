import type { Registry } from './registry.ts';

/** What was merged and what was left apart, to be read by whoever keeps `merge-decisions.csv`. */
export function mergeReport({ merged, doubts }: Registry): string {
  return [
    '# Merge report',
    '',
    `${merged.length} entities came from more than one origin and are one node now; ${doubts.length} pairs share a name and were left apart.`,
    '',
    '## Left apart',
    '| kept | other | why |',
    '| --- | --- | --- |',
    ...doubts.map(({ a, b, why }) => `| ${a} | ${b} | ${why} |`),
    '',
    '## Merged',
    '| node | with | because of |',
    '| --- | --- | --- |',
    ...merged.map(({ id, key, by }) => `| ${id} | ${key} | ${by} |`),
    '',
  ].join('\n');
}

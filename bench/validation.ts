import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Compared, Comparison } from '../test/graphs/compare.ts';
import { compareKnown } from '../test/graphs/known.ts';
import { compareLdbc, ldbcGraphs } from '../test/graphs/ldbc.ts';
import { graphFolders } from '../test/graphs/oracle.ts';

/**
 * npm run validate -- [folder]: compares our algorithms with LDBC's expected outputs and with networkx and igraph on the project's
 * graphs, or on those of a folder, and prints how many values were compared and how far the farthest was.
 */
const [folder = fileURLToPath(new URL('../test/graphs/known', import.meta.url))] = process.argv.slice(2);
const ldbc = fileURLToPath(new URL('../test/graphs/ldbc', import.meta.url));
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);

function compareAll(title: string, names: readonly string[], compare: (name: string) => Comparison): number {
  const comparisons = names.map((name) => {
    const start = performance.now();
    const comparison = compare(name);
    process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    return comparison;
  });
  const disagreements = comparisons.flatMap((comparison) => comparison.disagreements);
  print(title, comparisons, disagreements.length);
  for (const disagreement of disagreements) console.log(`- ${disagreement}`);
  return disagreements.length;
}

function print(title: string, comparisons: readonly Comparison[], disagreements: number): void {
  const totals = new Map<string, Compared & { graphs: number }>();
  for (const compared of comparisons.flatMap((comparison) => comparison.compared)) {
    const total = totals.get(compared.what) ?? { what: compared.what, graphs: 0, values: 0, largestDifference: 0 };
    total.graphs += 1;
    total.values += compared.values;
    total.largestDifference = Math.max(total.largestDifference, compared.largestDifference);
    totals.set(compared.what, total);
  }
  const all = [...totals.values()].reduce((sum, { values }) => sum + values, 0);
  console.log(`\n${title}: ${comparisons.length} graphs, ${all} values, ${disagreements} disagreements\n`);
  console.log('| compared | graphs | values | largest relative difference |\n| --- | ---: | ---: | ---: |');
  for (const { what, graphs, values, largestDifference } of totals.values()) {
    console.log(`| ${what} | ${graphs} | ${values} | ${largestDifference === 0 ? '0' : largestDifference.toExponential(1)} |`);
  }
}

const wrong =
  compareAll('LDBC Graphalytics', ldbcGraphs(ldbc), (name) => compareLdbc(ldbc, name)) +
  compareAll('Known graphs', graphFolders(folder), (name) => compareKnown(folder, name));
process.exitCode = wrong === 0 ? 0 : 1;

import { mkdirSync, writeFileSync } from 'node:fs';
import type { Trees } from '../server/analysis/similarity/learning/trees.ts';
import { keptModel, shippedModel } from '../server/analysis/similarity/partnerModel.ts';
import { readConsortia } from './partners/consortia.ts';
import { learnFrom, learntScorer } from './partners/learning.ts';
import { type Measures, measured } from './partners/measure.ts';
import { newPairs, type Period, periodUntil } from './partners/period.ts';
import { singleScores } from './partners/singleScores.ts';

/**
 * Ranks the new partners that organisations found in 2018 and later by what was known at the end of 2017.
 * `--learn` first learns the shipped model anew from what was known by then; `--choose` learns on 2016 and measures on 2017, which is
 * where every setting was chosen.
 */
const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder that holds the consortia, and --learn or --choose if wanted.');
const consortia = readConsortia(folder);
const earlier = (lastYear: number, until: number) => periodUntil(consortia, lastYear, newPairs(consortia, lastYear + 1, until));

if (options.includes('--choose')) {
  const period = earlier(2016, 2017);
  tell(period, learnFrom([earlier(2015, 2016)]));
} else if (options.includes('--learn')) {
  const madeBy = 'bench/partners.ts --learn, on EU Horizon 2020 consortia (European Union, CORDIS, CC BY 4.0) that start in 2017 or before';
  const model = keptModel(learnFrom([earlier(2015, 2017), earlier(2016, 2017)]), madeBy);
  writeFileSync(new URL('../server/analysis/similarity/partnerModel.json', import.meta.url), `${JSON.stringify(model)}\n`);
  console.log('Learnt. Let biome format the model, then run again without --learn to measure.');
} else {
  const period = periodUntil(consortia, 2017, consortia.laterPairs);
  const table = tell(period, shippedModel());
  const results = new URL('results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL('partners.json', results), `${JSON.stringify(table, null, 2)}\n`);
}

function tell(period: Period, model: Trees): Record<string, Measures> {
  const scorers = {
    ...singleScores(period.ties),
    'learnt, ties alone': learntScorer({ ...period, attributes: {} }, model),
    learnt: learntScorer(period, model),
  };
  const table: Record<string, Measures> = {};
  for (const [name, scorer] of Object.entries(scorers)) {
    const measures = measured(period, scorer);
    table[name] = measures;
    const cells = Object.entries(measures).map(([measure, value]) => `${measure} ${value.toFixed(value > 1 ? 0 : 4)}`);
    console.log(name.padEnd(30), cells.join('  '));
  }
  console.log(
    'hitAt: the share of organisations with a true new partner among the first 10 (50). pairHitAt: the share of held-out pairs of which',
    'one stands among the first 10 (50) of the other, asked from both ends. recallAt50: the mean over organisations of the share found.',
  );
  return table;
}

import { binned } from './binned.ts';
import { growTree, type Tree } from './growTree.ts';
import type { Growth } from './split.ts';
import type { Trees } from './trees.ts';

/** Rows of values, the rows of one question side by side; `relevant` is 1 where a row is a right answer. */
export interface Examples {
  readonly values: Float32Array;
  readonly featureCount: number;
  readonly relevant: Uint8Array;
  /** Where each question's rows start, and after the last, where they end. */
  readonly questionStart: Int32Array;
}

export interface Learning extends Growth {
  readonly trees: number;
  /** The share of each tree's step that is taken. */
  readonly rate: number;
}

/**
 * Trees that tell right answers from wrong ones by logistic loss, each grown on what the ones before it get wrong. The same examples
 * give the same trees.
 */
export function learnRanking(examples: Examples, learning: Learning): Trees {
  const data = binned(examples.values, examples.featureCount);
  const weight = weights(examples);
  const score = new Float64Array(data.rowCount);
  const slope = new Float64Array(data.rowCount);
  const curvature = new Float64Array(data.rowCount);
  const step = new Float64Array(data.rowCount);
  const rows = Int32Array.from(score.keys());
  const grown: Tree[] = [];
  while (grown.length < learning.trees) {
    for (let row = 0; row < data.rowCount; row += 1) {
      const chance = 1 / (1 + Math.exp(-(score[row] ?? 0)));
      slope[row] = (weight[row] ?? 0) * (chance - (examples.relevant[row] ?? 0));
      curvature[row] = (weight[row] ?? 0) * chance * (1 - chance);
    }
    grown.push(growTree(data, { slope, curvature }, rows, learning, step));
    for (let row = 0; row < data.rowCount; row += 1) score[row] = (score[row] ?? 0) + learning.rate * (step[row] ?? 0);
  }
  return joined(grown, learning.rate);
}

/** A question with many right answers counts for less than their number, or a few hubs would teach the model alone. */
function weights({ relevant, questionStart }: Examples): Float64Array {
  const weight = new Float64Array(relevant.length);
  for (let question = 0; question + 1 < questionStart.length; question += 1) {
    const from = questionStart[question] ?? 0;
    const to = questionStart[question + 1] ?? 0;
    let right = 0;
    for (let row = from; row < to; row += 1) right += relevant[row] ?? 0;
    weight.fill(1 / Math.sqrt(right + 1), from, to);
  }
  return weight;
}

function joined(grown: readonly Tree[], rate: number): Trees {
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  for (const tree of grown) {
    const root = feature.length;
    roots.push(root);
    tree.feature.forEach((asked, place) => {
      feature.push(asked);
      threshold.push((tree.threshold[place] ?? 0) * (asked < 0 ? rate : 1));
      left.push(asked < 0 ? 0 : (tree.left[place] ?? 0) + root);
    });
  }
  return {
    roots: Int32Array.from(roots),
    feature: Int8Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Int32Array.from(left),
  };
}

import { randomNumbers } from '../../server/analysis/random.ts';
import { EVIDENCE, Evidence } from '../../server/analysis/similarity/evidence.ts';
import { type Examples, learnRanking } from '../../server/analysis/similarity/learning/learnRanking.ts';
import type { Trees } from '../../server/analysis/similarity/learning/trees.ts';
import { PartnerSuggestions, WIDTH } from '../../server/analysis/similarity/suggestPartners.ts';
import type { Scorer } from './measure.ts';
import type { Period } from './period.ts';

/** Chosen by learning on 2016 and measuring on 2017: more trees or leaves gain nothing that can be told from chance. */
const LEARNING = { trees: 100, rate: 0.1, leaves: 16, leastCurvature: 3, shrink: 1 };

/** Of the wrong candidates, this share is looked at: they are many and much alike. */
const WRONG = 0.12;

/** Shares of the questions that are asked without attributes, and without dates: graphs that lack them are to be served too. */
const BARE = 0.15;
const TIMELESS = 0.1;

export const learnFrom = (periods: readonly Period[]): Trees => learnRanking(examplesOf(periods), LEARNING);

function examplesOf(periods: readonly Period[]): Examples {
  const random = randomNumbers(3);
  const kept: Float32Array[] = [];
  const relevant: number[] = [];
  const questionStart = [0];
  for (const { ties, undated, attributes, truth } of periods) {
    const whole = new Evidence(ties, attributes, WIDTH);
    const bare = new Evidence(ties, {}, WIDTH);
    const timeless = new Evidence(undated, attributes, WIDTH);
    truth.forEach((partners, focus) => {
      if (partners.length === 0) return;
      const right = new Set(partners);
      const lot = random();
      const { nodes, values } = (lot < BARE ? bare : lot < BARE + TIMELESS ? timeless : whole).gather(focus);
      nodes.forEach((node, at) => {
        const isRight = right.has(node);
        if (!isRight && random() > WRONG) return;
        kept.push(values.slice(at * EVIDENCE.length, (at + 1) * EVIDENCE.length));
        relevant.push(isRight ? 1 : 0);
      });
      questionStart.push(kept.length);
    });
  }
  const values = new Float32Array(kept.length * EVIDENCE.length);
  kept.forEach((row, at) => {
    values.set(row, at * EVIDENCE.length);
  });
  return { values, featureCount: EVIDENCE.length, relevant: Uint8Array.from(relevant), questionStart: Int32Array.from(questionStart) };
}

/** The learnt order first, then all others by how busy they are lately. */
export function learntScorer({ ties, attributes }: Period, model: Trees): Scorer {
  const suggestions = new PartnerSuggestions(ties, attributes, model);
  return (focus, scores) => {
    for (let node = 0; node < scores.length; node += 1) scores[node] = (ties.freshOf[node] ?? 0) - 1e9;
    const found = suggestions.suggest(focus, ties.nodeCount);
    found.nodes.forEach((node, at) => {
      scores[node] = found.scores[at] ?? 0;
    });
  };
}

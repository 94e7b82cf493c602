import { z } from 'zod';
import type { Text } from './text.ts';

interface ConfidenceRow {
  readonly id: string;
  readonly name: Text;
  readonly means: Text;
}

/** From the surest to the least sure: a position in this table is a rank. */
export const CONFIDENCES = [
  {
    id: 'stated',
    name: { zh: '原文明示', en: 'Stated' },
    means: { zh: '来源中有明确表述', en: 'The words are in the source' },
  },
  {
    id: 'measured',
    name: { zh: '数据计量', en: 'Measured' },
    means: { zh: '由数据统计得出', en: 'Counted from data' },
  },
  {
    id: 'implied',
    name: { zh: '解读所得', en: 'Implied' },
    means: { zh: '对来源的解读，并非原话', en: 'Our reading of the source, not its words' },
  },
  {
    id: 'synthetic',
    name: { zh: '合成数据', en: 'Synthetic' },
    means: { zh: '为测试或推演而造，不是事实', en: 'Made for a test or a scenario, not a fact' },
  },
] as const satisfies readonly ConfidenceRow[];

export const Confidence = z.enum(CONFIDENCES.map((row) => row.id));
export type Confidence = z.infer<typeof Confidence>;

/** 0 is the surest. */
export const confidenceRank = (confidence: Confidence): number => Confidence.options.indexOf(confidence);

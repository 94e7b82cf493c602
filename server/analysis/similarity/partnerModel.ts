import { z } from 'zod';
import { EVIDENCE } from './evidence.ts';
import type { Trees } from './learning/trees.ts';
import shipped from './partnerModel.json' with { type: 'json' };

/** How a learnt model is kept: `madeBy` says how, `evidence` names the values that it reads, in their order. */
export const PartnerModel = z
  .strictObject({
    madeBy: z.string(),
    evidence: z.array(z.string()),
    roots: z.array(z.int()),
    feature: z.array(z.int()),
    threshold: z.array(z.number()),
    left: z.array(z.int()),
  })
  .refine(({ evidence }) => evidence.join() === EVIDENCE.join(), {
    error: 'The model was learnt on other evidence: learn it again with bench/partners.ts --learn.',
  })
  .transform(
    ({ roots, feature, threshold, left }): Trees => ({
      roots: Int32Array.from(roots),
      feature: Int8Array.from(feature),
      threshold: Float32Array.from(threshold),
      left: Int32Array.from(left),
    }),
  );

export const keptModel = (trees: Trees, madeBy: string): z.input<typeof PartnerModel> => ({
  madeBy,
  evidence: [...EVIDENCE],
  roots: [...trees.roots],
  feature: [...trees.feature],
  // Nine digits bring back the same single-precision number: values that equal a threshold must go the way they were learnt to go.
  threshold: Array.from(trees.threshold, (value) => Number(value.toPrecision(9))),
  left: [...trees.left],
});

/** The model that comes with the product. */
export const shippedModel = (): Trees => PartnerModel.parse(shipped);

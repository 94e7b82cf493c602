/**
 * How strong a counted tie is beside one that a document states (weight 1): doubling the count adds one. Four hundred trains a day
 * are not four hundred times an agreement.
 */
export const strength = (count: number): number => Math.round((1 + Math.log2(count)) * 100) / 100;

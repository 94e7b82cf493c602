import { degreeOf, type Ties } from './ties.ts';

/** Who has much gets more (Barabási and Albert 1999): the product of both degrees. */
export const preferentialAttachment = (ties: Ties, focus: number, node: number): number => degreeOf(ties, focus) * degreeOf(ties, node);

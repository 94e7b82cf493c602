import type { Chain, Subject } from './chains/chain.ts';
import { ELECTRONICS_CHAINS } from './chains/electronics.ts';
import { HEALTH_CHAINS } from './chains/health.ts';
import { MACHINE_CHAINS } from './chains/machines.ts';
import { MATERIAL_CHAINS } from './chains/materials.ts';

/**
 * How the branches of listed firms line up from upstream to downstream. The classification names branches, not chains: the order is this
 * product's reading, and every answer that rests on it says so.
 */
export const CHAINS: readonly Chain[] = [...ELECTRONICS_CHAINS, ...HEALTH_CHAINS, ...MACHINE_CHAINS, ...MATERIAL_CHAINS];

/** Industries without branches of listed firms to line up: only their words are known. */
const WORDED: readonly Subject[] = [
  { industry: 'industry:quantum', covers: ['technology:quantum-mat'], words: ['量子', 'quantum'] },
  { industry: 'industry:superconducting', words: ['超导', 'superconduct'] },
];

/** Every industry that something is known of. */
export const SUBJECTS: readonly Subject[] = [...CHAINS, ...WORDED];

const knownBy = <Known extends Subject>(subjects: readonly Known[], industry: string): Known | undefined =>
  subjects.find((subject) => subject.industry === industry || subject.also?.includes(industry));

/** The chain that an industry is known by. */
export const chainOf = (industry: string): Chain | undefined => knownBy(CHAINS, industry);

/** What belongs to an industry, whether or not its segments are lined up. */
export const subjectOf = (industry: string): Subject | undefined => knownBy(SUBJECTS, industry);

import type { LayerState } from '../../../model/api/cityLinkages.ts';
import { confidenceRank } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { yearOfDay } from '../../graph/yearOfDay.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { byStrength, heldIn, isDated, isPeriod, type Period, type Tie } from './tie.ts';

/** What a single stated link weighs: two cities that have no more than this on a layer are weakly tied there. */
const WEAK_STRENGTH = 1;
const LEAST_SURE = confidenceRank('measured');
/** So many ties of each layer are shown as evidence. */
const SHOWN_A_LAYER = 2;

/** What ties two cities on a layer. */
export interface LayerTally {
  readonly state: LayerState;
  readonly ties: number;
  readonly undated: number;
  readonly strength: number;
  readonly since: number | undefined;
}

/** Adds up ties of two cities, by layer. In a period only those count that held then; those without a date are counted apart. */
export class TieTally {
  readonly #counts: { ties: number; undated: number; strength: number; sure: boolean; first: number; strongest: Tie[] }[];
  readonly #held: (tie: Tie) => boolean;
  readonly #apart: boolean;

  constructor(period: Period) {
    this.#held = heldIn(period);
    this.#apart = isPeriod(period);
    this.#counts = LAYER_IDS.map(() => ({ ties: 0, undated: 0, strength: 0, sure: false, first: Number.POSITIVE_INFINITY, strongest: [] }));
  }

  /** Whether the tie is among those that are shown. */
  add(tie: Tie): boolean {
    const count = this.#counts[tie.layer];
    if (count === undefined) return false;
    const dated = isDated(tie);
    if (!dated) count.undated += 1;
    if (this.#apart && (!dated || !this.#held(tie))) return false;
    count.ties += 1;
    count.strength += tie.strength;
    count.sure ||= tie.confidence <= LEAST_SURE;
    if (tie.from !== NO_DAY && tie.from < count.first) count.first = tie.from;
    insert(count.strongest, tie);
    return true;
  }

  get layers(): LayerTally[] {
    return this.#counts.map(({ ties, undated, strength, sure, first }) => ({
      state: ties === 0 ? 'absent' : sure && strength > WEAK_STRENGTH ? 'linked' : 'weak',
      ties,
      undated,
      strength: Math.round(strength * 100) / 100,
      since: Number.isFinite(first) ? yearOfDay(first) : undefined,
    }));
  }

  /** The links behind the strongest ties of each layer. */
  get evidence(): number[] {
    return [...new Set(this.#counts.flatMap(({ strongest }) => strongest.flatMap(({ links }) => links)))];
  }
}

function insert(strongest: Tie[], tie: Tie): void {
  const last = strongest[SHOWN_A_LAYER - 1];
  if (last !== undefined && byStrength(tie, last) >= 0) return;
  strongest.push(tie);
  strongest.sort(byStrength);
  strongest.length = Math.min(strongest.length, SHOWN_A_LAYER);
}

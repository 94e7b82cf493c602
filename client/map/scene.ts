import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { Language } from '../../model/text.ts';
import type { Shade } from '../app/inks.ts';
import { type Bundle, holdsAll } from './strands.ts';

/** What the map shows, whatever its size. */
export interface Scene {
  readonly cities: CityMatrixAnswer['cities'];
  readonly bundles: readonly Bundle[];
  readonly language: Language;
  readonly shade: Shade;
  /** Positions in `cities`. */
  readonly selected: readonly number[];
  readonly hovered?: number | null;
  readonly hoveredBundle?: number | null;
  /** On a small map only what is chosen or pointed at has its name, and where nothing is, the largest cities that it has room for. */
  readonly small?: boolean;
  /** How small names may be drawn, in pixels. */
  readonly leastLetters?: number;
}

/** From what steps back to what stands out. */
export const STRESSES = ['faint', 'plain', 'strong'] as const;
export type Stress = (typeof STRESSES)[number];

/** What is chosen or pointed at stands out; beside it the rest steps back. */
export function stressOf(bundle: Bundle, at: number, { hovered = null, hoveredBundle = null, selected }: Scene): Stress {
  if (at === hoveredBundle || bundle.a === hovered || bundle.b === hovered || holdsAll(bundle, selected)) return 'strong';
  return selected.length > 0 || hovered !== null ? 'faint' : 'plain';
}

export const standsOut = (city: number, { hovered, selected }: Scene): boolean => city === hovered || selected.includes(city);

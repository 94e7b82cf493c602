import type { Avoidable } from '../../model/api/paths.ts';
import { NODE_TYPES } from '../../model/nodeTypes.ts';

export interface Preset {
  readonly key: 'trains' | 'places' | 'ideas';
  readonly avoids: readonly Avoidable[];
}

/** What joins nearly everything with everything, and so hides how places and institutions really work together. */
export const PRESETS: readonly Preset[] = [
  { key: 'trains', avoids: ['transport_link', 'borders'] },
  { key: 'places', avoids: ['located_in', 'region', 'province'] },
  { key: 'ideas', avoids: NODE_TYPES.filter(({ group }) => group === 'idea' || group === 'text').map(({ id }) => id) },
];

export const isOn = ({ avoids }: Preset, avoided: readonly Avoidable[]): boolean => avoids.every((item) => avoided.includes(item));

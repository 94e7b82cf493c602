import type { NodeTypeId } from './nodeTypes.ts';
import type { Text } from './text.ts';

/** The sides that meet where knowledge is made and used (官、产、学、研、介、用). */
export const ACTOR_KINDS = [
  { id: 'government', name: { zh: '政府', en: 'government' } },
  { id: 'industry', name: { zh: '产业', en: 'industry' } },
  { id: 'university', name: { zh: '高校', en: 'universities' } },
  { id: 'research', name: { zh: '科研', en: 'research' } },
  { id: 'intermediary', name: { zh: '中介', en: 'intermediaries' } },
  { id: 'user', name: { zh: '用户', en: 'users' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[];
export type ActorKind = (typeof ACTOR_KINDS)[number]['id'];
export const ACTOR_KIND_IDS: readonly ActorKind[] = ACTOR_KINDS.map(({ id }) => id);

/**
 * Which side a type of node belongs to: our reading, told in every answer that rests on it. A city or a district acts through its
 * administration; a hospital uses what others find. Countries, regions, texts, rules and ideas are on no side.
 */
export const ACTOR_KIND_OF: Partial<Record<NodeTypeId, ActorKind>> = {
  city: 'government',
  province: 'government',
  district: 'government',
  zone: 'government',
  agency: 'government',
  body: 'government',
  firm: 'industry',
  park: 'industry',
  enclave: 'industry',
  intl_park: 'industry',
  university: 'university',
  institute: 'research',
  lab: 'research',
  facility: 'research',
  platform: 'intermediary',
  alliance: 'intermediary',
  corridor: 'intermediary',
  forum: 'intermediary',
  fund: 'intermediary',
  organisation: 'intermediary',
  overseas_centre: 'intermediary',
  hospital: 'user',
};

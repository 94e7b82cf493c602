import type { NodeTypeId } from './nodeTypes.ts';

/** What a node can be for a partner, and of which types such nodes are. Ideas, rules, texts, industries and persons are nobody's partners, nor are areas without a government. */
export const PARTNER_ROLES = {
  city: ['city'],
  place: ['district'],
  research: ['university', 'institute', 'lab'],
  clinic: ['hospital'],
  facility: ['facility'],
  firm: ['firm'],
  carrier: ['park', 'zone', 'enclave', 'intl_park'],
  network: ['platform', 'alliance'],
  finance: ['fund'],
  body: ['organisation', 'agency', 'body'],
} as const satisfies Record<string, readonly NodeTypeId[]>;

/** Who can ask for partners and be proposed as one. */
export const PARTNER_TYPES: readonly NodeTypeId[] = Object.values(PARTNER_ROLES).flat();

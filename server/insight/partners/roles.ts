import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { Text } from '../../../model/text.ts';

interface RoleRow {
  readonly types: readonly NodeTypeId[];
  /** What such a partner brings. */
  readonly brings: Text;
}

/** What a node can be for a partner. Ideas, rules, texts, industries and persons are nobody's partners, nor are areas without a government. */
const ROLES = {
  city: { types: ['city'], brings: { zh: '城市整体的资源', en: 'what a whole city has' } },
  place: { types: ['district'], brings: { zh: '地方的土地与支持', en: 'local ground and backing' } },
  research: { types: ['university', 'institute', 'lab'], brings: { zh: '研究与人才', en: 'research and people' } },
  clinic: { types: ['hospital'], brings: { zh: '临床实践', en: 'clinical practice' } },
  facility: { types: ['facility'], brings: { zh: '大型科研设施', en: 'large instruments' } },
  firm: { types: ['firm'], brings: { zh: '生产与市场', en: 'production and a market' } },
  carrier: { types: ['park', 'zone', 'enclave', 'intl_park'], brings: { zh: '落地的场所', en: 'a site' } },
  network: { types: ['platform', 'alliance'], brings: { zh: '成员与共享服务', en: 'members and shared services' } },
  finance: { types: ['fund'], brings: { zh: '资金', en: 'money' } },
  body: { types: ['organisation', 'agency', 'body'], brings: { zh: '组织与协调', en: 'organisation and co-ordination' } },
} as const satisfies Record<string, RoleRow>;
export type RoleId = keyof typeof ROLES;
const ROLE_IDS = Object.keys(ROLES).filter((id): id is RoleId => Object.hasOwn(ROLES, id));

/**
 * How well two roles complement each other, from 0 to 1; those that do not stand here are not proposed to each other. Our reading of what
 * the documents say of joint work: research seldom reaches the market without a firm, and neither does without instruments and sites; two
 * of one sort share more than they lack; a city is proposed to cities only.
 */
const FIT: Record<RoleId, Partial<Record<RoleId, number>>> = {
  city: { city: 0 },
  place: { carrier: 1, research: 1, firm: 0.6, facility: 0.6, network: 0.6, place: 0.6, finance: 0.4, clinic: 0.3, body: 0.2 },
  research: { firm: 1, facility: 1, clinic: 0.8, carrier: 0.6, network: 0.6, research: 0.4, finance: 0.4, place: 0.3, body: 0.2 },
  clinic: { firm: 1, research: 0.8, facility: 0.6, network: 0.6, clinic: 0.4, carrier: 0.3, finance: 0.3, place: 0.3, body: 0.2 },
  facility: { research: 1, firm: 1, clinic: 0.6, network: 0.6, facility: 0.4, carrier: 0.4, finance: 0.4, place: 0.2, body: 0.2 },
  firm: { research: 1, facility: 1, clinic: 0.8, carrier: 0.6, network: 0.6, finance: 0.6, firm: 0.4, place: 0.3, body: 0.2 },
  carrier: { research: 1, firm: 1, facility: 0.6, carrier: 0.6, network: 0.6, finance: 0.6, place: 0.6, clinic: 0.3, body: 0.2 },
  network: { research: 1, firm: 1, facility: 0.6, carrier: 0.6, clinic: 0.6, network: 0.4, finance: 0.4, body: 0.4, place: 0.3 },
  finance: { firm: 1, research: 0.6, carrier: 0.6, network: 0.6, clinic: 0.4, facility: 0.4, finance: 0.4, body: 0.4, place: 0.3 },
  body: { research: 0.6, network: 0.6, facility: 0.6, clinic: 0.4, firm: 0.4, carrier: 0.4, finance: 0.4, body: 0.4, place: 0.3 },
};

/** Who can ask for partners and be proposed as one. */
export const PARTNER_TYPES: readonly NodeTypeId[] = ROLE_IDS.flatMap((id): readonly NodeTypeId[] => ROLES[id].types);

export const roleOf = (type: NodeTypeId | undefined): RoleId | undefined =>
  ROLE_IDS.find((id) => ROLES[id].types.some((each: NodeTypeId) => each === type));

export const bringsOf = (role: RoleId): Text => ROLES[role].brings;

/** By the code of the partner's type, how well it complements a node of a type (given by its code); -1 for those that are not proposed to it. */
export function fitOf(type: number | undefined): Float64Array {
  const own = type === undefined ? undefined : roleOf(NODE_TYPE_IDS[type]);
  return Float64Array.from(NODE_TYPE_IDS, (id) => {
    const role = roleOf(id);
    if (role === undefined) return -1;
    // For nobody in particular, institutions of every role will do.
    if (own === undefined) return role === 'city' ? -1 : 0;
    return FIT[own][role] ?? -1;
  });
}

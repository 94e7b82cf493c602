import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { PARTNER_ROLES } from '../../../model/partnerTypes.ts';
import type { Text } from '../../../model/text.ts';

type RoleId = keyof typeof PARTNER_ROLES;
const ROLE_IDS = Object.keys(PARTNER_ROLES).filter((id): id is RoleId => Object.hasOwn(PARTNER_ROLES, id));

/** What such a partner brings. */
const BRINGS: Record<RoleId, Text> = {
  city: { zh: '城市整体的资源', en: 'what a whole city has' },
  place: { zh: '地方的土地与支持', en: 'local ground and backing' },
  research: { zh: '研究与人才', en: 'research and people' },
  clinic: { zh: '临床实践', en: 'clinical practice' },
  facility: { zh: '大型科研设施', en: 'large instruments' },
  firm: { zh: '生产与市场', en: 'production and a market' },
  carrier: { zh: '落地的场所', en: 'a site' },
  network: { zh: '成员与共享服务', en: 'members and shared services' },
  finance: { zh: '资金', en: 'money' },
  body: { zh: '组织与协调', en: 'organisation and co-ordination' },
};

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

export const roleOf = (type: NodeTypeId | undefined): RoleId | undefined =>
  ROLE_IDS.find((id) => PARTNER_ROLES[id].some((each: NodeTypeId) => each === type));

export const bringsOf = (role: RoleId): Text => BRINGS[role];

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

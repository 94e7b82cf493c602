import { NODE_TYPES, type NodeTypeId } from './nodeTypes.ts';
import type { Text } from './text.ts';

/** Whether something can sign for itself, with the reason; each reads after the name of the node. */
export const LEGAL_REASONS = {
  body: { zh: '按类型为独立法人', en: 'is of a type that is a legal entity' },
  alone: { zh: '未见隶属于其他机构的记载，视为独立法人', en: 'is not documented as part of another body and counts as a legal entity' },
  hosted: { zh: '隶属于其他机构，由该机构签约', en: 'is part of another body, which signs for it' },
  several: { zh: '代表若干机构，并非一个法人', en: 'stands for several bodies and is not one legal entity' },
  place: { zh: '是地方，并非法人', en: 'is a place, not a legal entity' },
  carrier: { zh: '是区域或线路，签约的是其运营单位', en: 'is an area or a line; who runs it signs' },
  network: { zh: '是各方的协作安排，签约的是其成员', en: 'is an arrangement among bodies; its members sign' },
  meeting: { zh: '是协调机构，不作为法人出资立约', en: 'is a co-ordinating body, which is no legal entity' },
  outpost: { zh: '由设立它的机构签约', en: 'is an outpost; who set it up signs' },
  person: { zh: '是自然人', en: 'is a natural person' },
  notion: { zh: '不是机构', en: 'is not a body' },
} as const satisfies Record<string, Text>;
export type LegalReason = keyof typeof LEGAL_REASONS;

/** Where the type says something else than its group. `alone`: unless it is part of a body. */
const BY_TYPE: Partial<Record<NodeTypeId, LegalReason>> = {
  university: 'body',
  institute: 'body',
  hospital: 'body',
  firm: 'body',
  agency: 'body',
  organisation: 'body',
  media: 'body',
  // A fund is held by a company or partnership of its own.
  fund: 'body',
  // Laboratories and facilities are mostly departments of whoever hosts them.
  lab: 'alone',
  facility: 'alone',
  overseas_centre: 'outpost',
  body: 'meeting',
  person: 'person',
  technology: 'notion',
  industry: 'notion',
};

const BY_GROUP = {
  place: 'place',
  abroad: 'place',
  knowledge: 'notion',
  business: 'notion',
  carrier: 'carrier',
  network: 'network',
  body: 'notion',
  rule: 'notion',
  idea: 'notion',
  text: 'notion',
} as const satisfies Record<(typeof NODE_TYPES)[number]['group'], LegalReason>;

/** What each type is before the law, as this product reads it; one row per type of node. */
export const LEGAL_TYPES: ReadonlyMap<NodeTypeId, LegalReason> = new Map(
  NODE_TYPES.map(({ id, group }) => [id, BY_TYPE[id] ?? BY_GROUP[group]]),
);

const LEGAL: ReadonlySet<LegalReason> = new Set(['body', 'alone']);

export const isLegal = (reason: LegalReason): boolean => LEGAL.has(reason);

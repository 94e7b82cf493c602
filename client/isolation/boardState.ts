import { z } from 'zod';
import { ISOLATE_CHANGES, ISOLATE_REASONS, type IsolateLevel, type IsolateReason } from '../../model/api/isolates.ts';
import { commaList } from '../../model/filters.ts';
import { NodeId } from '../../model/ids.ts';
import { LayerId } from '../../model/layers.ts';
import { NODE_GROUPS, NODE_TYPES } from '../../model/nodeTypes.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';

/** A tie that does not exist yet: between whom, and on which layer when one is meant. */
export interface Proposal {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly layer?: LayerId | undefined;
}

export const LEVELS = ['city', 'node', 'layer'] as const satisfies readonly IsolateLevel[];
export const ORDERS = ['missing', 'rank'] as const;
const KILOMETRES = ['100', '200', '300', '500'] as const;
export const WITHIN = KILOMETRES;

/** Undefined when any of it cannot be read: a part of what was to be tried together would be another question. */
export function readProposals(written: string): Proposal[] | undefined {
  const read = written.split(',').flatMap((part) => {
    const [first, second, third = '', ...rest] = part.split('|');
    const [a, b] = [NodeId.safeParse(first), NodeId.safeParse(second)];
    const layer = LayerId.optional().safeParse(third === '' ? undefined : third);
    return a.success && b.success && layer.success && rest.length === 0 ? [{ a: a.data, b: b.data, layer: layer.data }] : [];
  });
  return read.length === written.split(',').length ? read : undefined;
}

const Proposals = z.string().transform((written, { issues }) => {
  const read = readProposals(written);
  if (read !== undefined) return read;
  issues.push({ code: 'custom', input: written });
  return z.NEVER;
});

/** What the board adds to the view in the address. */
export const BOARD_STATE = {
  level: z.enum(LEVELS),
  reasons: commaList(z.enum(ISOLATE_REASONS)),
  since: z.string().regex(/^\d{4}$/),
  change: z.enum(ISOLATE_CHANGES),
  type: z.enum(NODE_TYPES.map(({ id }) => id)),
  city: NodeId,
  province: z.enum(DELTA_PROVINCES.map(({ id }) => id)),
  lacks: LayerId,
  named: z.enum(['true', 'false']),
  order: z.enum(ORDERS),
  within: z.enum(KILOMETRES),
  partners: z.enum(NODE_GROUPS.map(({ id }) => id)),
  /** The row that is open. */
  row: NodeId,
  /** Proposals to try together, and nodes to think away. */
  try: Proposals,
  gone: commaList(NodeId),
} as const;

export type BoardState = { readonly [Key in keyof typeof BOARD_STATE]?: z.output<(typeof BOARD_STATE)[Key]> };
export type BoardChange = (change: { readonly [Key in keyof typeof BOARD_STATE]?: string | undefined }) => void;

export const writeProposals = (proposals: readonly Proposal[]): string | undefined =>
  proposals.length === 0 ? undefined : proposals.map(({ a, b, layer = '' }) => [a, b, layer].join('|')).join(',');

/** The same tie, whichever end is named first. */
export const isSameTie = (one: Proposal, other: Proposal): boolean =>
  one.layer === other.layer && ((one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a));

export const toggledTie = (proposals: readonly Proposal[], tie: Proposal): readonly Proposal[] =>
  proposals.some((known) => isSameTie(known, tie)) ? proposals.filter((known) => !isSameTie(known, tie)) : [...proposals, tie];

export function toggledReason(asked: readonly IsolateReason[], reason: IsolateReason): string | undefined {
  const next = ISOLATE_REASONS.filter((id) => (id === reason ? !asked.includes(id) : asked.includes(id)));
  return next.length === 0 ? undefined : next.join(',');
}

import type { z } from 'zod';
import type { ConsortiaBody, ConsortiaProposed, ConsortiumCheck, ConsortiumCheckBody } from '../../model/api/consortia.ts';
import type { RulesAnswer } from '../../model/api/rules.ts';
import type { UNDERTAKING_FORMS, UndertakingsAnswer } from '../../model/api/undertakings.ts';
import type { NodeId } from '../../model/ids.ts';
import { inBackground } from '../api/background/inBackground.ts';
import { filtersOf, fresh, get, post, type ViewFilters } from '../api/queries.ts';
import type { Consortium } from './useConsortium.ts';

export const rulesQuery = () => fresh<RulesAnswer>('/consortia/rules');

export function checkQuery({ members, lead, rules, shares }: Consortium, view: ViewFilters) {
  const body: z.input<typeof ConsortiumCheckBody> = {
    members: [...members],
    rules,
    ...(lead !== undefined && { coordinator: lead }),
    ...(Object.keys(shares).length > 0 && { shares }),
  };
  return {
    ...post<ConsortiumCheck>('/consortia/check', filtersOf(view), body),
    enabled: members.length > 0 || Object.keys(shares).length > 0,
  };
}

interface Wanted {
  readonly topic: string | undefined;
  /** Who stays in each proposal. */
  readonly keep: readonly NodeId[];
  readonly size: number | undefined;
}

export function proposalsQuery({ topic, keep, size }: Wanted, { lead, rules }: Consortium, view: ViewFilters) {
  const body: z.input<typeof ConsortiaBody> = {
    rules,
    ...(topic !== undefined && { topic }),
    ...(keep.length > 0 && { members: [...keep] }),
    ...(lead !== undefined && keep.includes(lead) && { coordinator: lead }),
    ...(size !== undefined && { size: Math.max(size, keep.length) }),
  };
  return { ...inBackground<ConsortiaProposed>('/consortia', filtersOf(view), { body }), enabled: topic !== undefined || keep.length > 0 };
}

interface KnownFilters {
  readonly form?: (typeof UNDERTAKING_FORMS)[number] | undefined;
  readonly of?: string | undefined;
  readonly party?: string | undefined;
  readonly least?: number | undefined;
}

export const undertakingsQuery = ({ form, of, party, least }: KnownFilters, limit: number) =>
  get<UndertakingsAnswer>('/consortia', { form, types: of, provinces: party, least, limit });

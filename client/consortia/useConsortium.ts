import { z } from 'zod';
import { commaList } from '../../model/filters.ts';
import { NodeId } from '../../model/ids.ts';
import type { RulesAsked } from '../../model/ruleTerms.ts';
import { usePageState } from '../app/pageState.ts';
import { readRules, writeRules } from './rulesWritten.ts';

const percent = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(z.number().max(100));

const schemas = {
  with: commaList(NodeId),
  lead: NodeId,
  rules: z.string().transform(readRules),
  owner: percent,
  host: percent,
  /** The part of the page where one builds. */
  part: z.literal('build'),
};

export interface Consortium {
  readonly members: readonly NodeId[];
  readonly lead: NodeId | undefined;
  readonly rules: RulesAsked;
  /** What the owner and the host of an enclave company hold, in percent. */
  readonly shares: { readonly owner?: number; readonly host?: number };
}

/** The consortium that is being built. It lives in the address, so back undoes each change. */
export function useConsortium() {
  const [{ with: members = [], lead, rules = {}, owner, host }, change] = usePageState(schemas);
  const written = (ids: readonly NodeId[], leads: NodeId | undefined) => ({
    with: ids.join(',') || undefined,
    lead: leads !== undefined && ids.includes(leads) ? leads : undefined,
  });
  const keep = (ids: readonly NodeId[], leads: NodeId | undefined) => change(written(ids, leads));
  const shares = { ...(owner !== undefined && { owner }), ...(host !== undefined && { host }) };
  return {
    members,
    lead: lead !== undefined && members.includes(lead) ? lead : undefined,
    rules,
    shares,
    /** Who asks for partners belongs to what is built, and leads it until told otherwise. */
    add: (id: NodeId, asker?: NodeId) =>
      members.length === 0 && asker !== undefined ? keep([asker, id], asker) : keep([...members, id], lead),
    remove: (id: NodeId) =>
      keep(
        members.filter((member) => member !== id),
        lead,
      ),
    setLead: (id: NodeId) => keep(members, id),
    replace: keep,
    /** Goes on with another list where one builds. */
    buildFrom: (ids: readonly NodeId[]) => change({ ...written(ids, undefined), part: 'build' }),
    setRules: (next: RulesAsked) => change({ rules: writeRules(next) }),
    setShare: (holder: 'owner' | 'host', share: number | undefined) =>
      change({ [holder]: share === undefined ? undefined : String(share) }),
  } satisfies Consortium & Record<string, unknown>;
}

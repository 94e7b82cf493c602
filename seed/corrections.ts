import { z } from 'zod';
import { type Row, readJsonLines } from './csv.ts';

/** One reviewed correction of the ledger, with the reason. `seed/README.md` explains the form. */
const Correction = z.discriminatedUnion('action', [
  z.object({ action: z.literal('change'), target: z.string(), field: z.string(), was: z.string(), now: z.string(), reason: z.string() }),
  z.object({ action: z.literal('remove'), target: z.string(), reason: z.string() }),
  z.object({ action: z.literal('add'), target: z.string(), record: z.record(z.string(), z.string()), reason: z.string() }),
]);
type Correction = z.output<typeof Correction>;

const ALL: readonly Correction[] = readJsonLines('ledger/corrections.jsonl').map((line) => Correction.parse(line));

/** The ledger's rows of one file after its corrections. A correction that no longer fits what it corrects is an error. */
export function corrected(rows: readonly Row[], kind: string, idOf: (row: Row, at: number) => string): Row[] {
  const own = ALL.filter((correction) => correction.target.startsWith(`${kind}:`));
  const byId = new Map(rows.map((row, at) => [`${kind}:${idOf(row, at)}`, row]));
  for (const correction of own) apply(byId, correction, rows[0] ?? {});
  return [...byId.values()];
}

function apply(byId: Map<string, Row>, correction: Correction, like: Row): void {
  const row = byId.get(correction.target);
  if (correction.action === 'add') {
    if (row !== undefined) throw new Error(`${correction.target} is already in the ledger`);
    const blank = Object.fromEntries(Object.keys(like).map((column) => [column, '']));
    byId.set(correction.target, { ...blank, ...correction.record });
    return;
  }
  if (row === undefined) throw new Error(`${correction.target} is not in the ledger`);
  if (correction.action === 'remove') {
    byId.delete(correction.target);
    return;
  }
  if (row[correction.field] !== correction.was) {
    throw new Error(`${correction.target} ${correction.field}: expected "${correction.was}", found "${row[correction.field]}"`);
  }
  byId.set(correction.target, { ...row, [correction.field]: correction.now });
}

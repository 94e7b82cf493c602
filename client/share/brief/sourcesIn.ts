import { SourceId } from '../../../model/ids.ts';

/** What a brief takes. */
const MOST = 2_000;

/** Every source that an answer names, wherever in it: facts carry theirs as `sources` or `source`. */
export function sourcesIn(...answers: readonly unknown[]): SourceId[] {
  const found = new Set<SourceId>();
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources' || key === 'source') for (const id of idsIn(inner)) found.add(id);
      look(inner);
    }
  };
  for (const answer of answers) look(answer);
  return [...found].slice(0, MOST);
}

const idsIn = (cited: unknown): SourceId[] =>
  (Array.isArray(cited) ? cited : [cited]).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && 'locator' in one ? (SourceId.safeParse(one.id).data ?? []) : [],
  );

import type { Search } from './viewState.ts';

/**
 * What may be long, and how long it may be in an address: about three hundred places, and some eighty names in each list. Servers refuse
 * addresses of more than 16 kB, and mail programs cut them sooner.
 */
const LONGEST = { on: 10_000, hide: 1800, picked: 1800, gathered: 1800 } as const satisfies { [Key in keyof Search]?: number };
const LONG = ['on', 'hide', 'picked', 'gathered'] as const satisfies readonly (keyof typeof LONGEST)[];
const MARK = '~';
const PREFIX = 'deltaweave.arrangement.';
const LIST = 'deltaweave.arrangements';
const MOST_KEPT = 30;

/** Of this visit, so that undoing many steps does not depend on what the browser has room for. */
const visited = new Map<string, string>();

/** What is too long for the address is kept in this browser; the address then holds its key. */
export function fold(search: Search): Search {
  let folded = search;
  for (const name of LONG) {
    const written = search[name];
    if (written === undefined || written.length <= LONGEST[name]) continue;
    const key = keyOf(written);
    if (!visited.has(key)) {
      visited.set(key, written);
      keep(key, written);
    }
    folded = { ...folded, [name]: MARK + key };
  }
  return folded;
}

/** Everything in full; without what was kept in another browser. */
export function unfold(search: Search): Search {
  let whole = search;
  for (const name of LONG) {
    const written = search[name];
    if (!isKey(written)) continue;
    const key = written.slice(MARK.length);
    const kept = visited.get(key) ?? localStorage.getItem(PREFIX + key);
    const { [name]: _folded, ...rest } = whole;
    if (kept !== null) visited.set(key, kept);
    whole = kept === null ? rest : { ...rest, [name]: kept };
  }
  return whole;
}

const isKey = (written: string | undefined): written is string => written?.startsWith(MARK) === true;

/** The arrangement itself is kept in this browser only. */
export const isFolded = ({ on }: Search): boolean => isKey(on);

/** The newest come first in the list of keys; the oldest make room. */
function keep(key: string, written: string): void {
  const keys = [key, ...(localStorage.getItem(LIST)?.split(',') ?? []).filter((known) => known !== key)];
  for (const old of keys.slice(MOST_KEPT)) localStorage.removeItem(PREFIX + old);
  try {
    localStorage.setItem(PREFIX + key, written);
    localStorage.setItem(LIST, keys.slice(0, MOST_KEPT).join(','));
  } catch {
    // The browser has no room: it lasts for this visit.
  }
}

/** The same arrangement always has the same key (FNV-1a, twice, from different starts). */
function keyOf(written: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < written.length; at += 1) hash = Math.imul(hash ^ written.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('');
}

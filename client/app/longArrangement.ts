import type { Search } from './viewState.ts';

/** About three hundred nodes. Servers refuse addresses of more than 16 kB, and mail programs cut them sooner. */
const LONGEST = 10_000;
const MARK = '~';
const PREFIX = 'deltaweave.arrangement.';
const LIST = 'deltaweave.arrangements';
const MOST_KEPT = 30;

/** Of this visit, so that undoing many steps does not depend on what the browser has room for. */
const visited = new Map<string, string>();

/** An arrangement too long for the address is kept in this browser; the address then holds its key. */
export function fold(search: Search): Search {
  if (search.on === undefined || search.on.length <= LONGEST) return search;
  const key = keyOf(search.on);
  if (!visited.has(key)) {
    visited.set(key, search.on);
    keep(key, search.on);
  }
  return { ...search, on: MARK + key };
}

/** The arrangement in full; none when it was kept in another browser. */
export function unfold(search: Search): Search {
  if (!isFolded(search)) return search;
  const { on, ...rest } = search;
  const key = on.slice(MARK.length);
  const kept = visited.get(key) ?? localStorage.getItem(PREFIX + key);
  if (kept === null) return rest;
  visited.set(key, kept);
  return { ...rest, on: kept };
}

export const isFolded = (search: Search): search is Search & { on: string } => search.on?.startsWith(MARK) === true;

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

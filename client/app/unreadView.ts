import { LAYER_IDS } from '../../model/layers.ts';
import type { Unread } from './unread.ts';
import { isViewKey, readView, type Search, type View } from './viewState.ts';

/** What stands between the parts of a list in the address. */
const BETWEEN: { readonly [Key in keyof View]?: string } = { layers: ',', without: ',', on: ';', hide: ';', picked: ';', pair: '|' };

const partsOf = (written: string, between: string): ReadonlySet<string> => new Set(written.split(between).filter((part) => part !== ''));

/** The keys of the view of which not everything could be read. */
export function unreadView(search: Search): Unread[] {
  const view = readView(search);
  return Object.entries(search).flatMap(([key, written]) => {
    if (written === '' || !isViewKey(key)) return [];
    const [between, read] = [BETWEEN[key], view[key]];
    if (between === undefined) return read === undefined ? [{ key, written }] : [];
    const parts = partsOf(written, between);
    // All layers together are no filter.
    const count = Array.isArray(read) ? read.length : LAYER_IDS.every((id) => parts.has(id)) ? LAYER_IDS.length : 0;
    return parts.size > count ? [{ key, written }] : [];
  });
}

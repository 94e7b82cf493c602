import { unfold } from './longArrangement.ts';
import { readView, type Search, type View } from './viewState.ts';

const known = new WeakMap<Search, View>();
let last: { readonly search: Search; readonly view: View } = { search: {}, view: {} };

/**
 * The view that an address holds, read once for all who ask. What is written as before is the very same object as before, so that nobody
 * takes two thousand places for moved when only the chosen node is another.
 */
export function viewOf(search: Search): View {
  const there = known.get(search);
  if (there !== undefined) return there;
  const whole = unfold(search);
  const view = kept(readView(whole), whole);
  known.set(search, view);
  last = { search: whole, view };
  return view;
}

function kept(view: View, search: Search): View {
  const same = (Object.keys(view) as (keyof View)[]).filter((key) => search[key] === last.search[key] && last.view[key] !== undefined);
  return { ...view, ...Object.fromEntries(same.map((key) => [key, last.view[key]])) };
}

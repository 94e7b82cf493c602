import type { Column, Placeable } from './ranks.ts';

/** A place in a column: a segment's, or one that a long feed passes through. */
interface Slot {
  readonly key: string;
  readonly segment: string | undefined;
}

/** A feed as the slots that it leads through, the segments at both ends included. */
interface Feed {
  readonly from: string;
  readonly to: string;
  readonly through: readonly string[];
}

export interface Layers {
  readonly columns: readonly (readonly Slot[])[];
  readonly feeds: readonly Feed[];
}

const ROUNDS = 6;

/** Feeds that pass over a column get a slot there, and slots are ordered so that few feeds cross (barycentre method). */
export function layersOf(columns: readonly Column[], segments: readonly Placeable[]): Layers {
  const columnOf = new Map(columns.flatMap(({ ids }, at) => ids.map((id) => [id, at])));
  const slots: Slot[][] = columns.map(({ ids }) => ids.map((id) => ({ key: id, segment: id })));
  const feeds = segments.flatMap(({ id, feeds: fed }) =>
    fed.flatMap((to) => {
      const [start, end] = [columnOf.get(id), columnOf.get(to)];
      if (start === undefined || end === undefined || start >= end) return [];
      const between = Array.from({ length: end - start - 1 }, (_, step) => `${id}>${to}@${step}`);
      between.forEach((key, step) => {
        slots[start + 1 + step]?.push({ key, segment: undefined });
      });
      return [{ from: id, to, through: [id, ...between, to] }];
    }),
  );
  const beside = neighboursOf(feeds);
  for (let round = 0; round < ROUNDS; round += 1) {
    const forth = round % 2 === 0;
    for (let step = 1; step < slots.length; step += 1) {
      const at = forth ? step : slots.length - 1 - step;
      const settled = slots[forth ? at - 1 : at + 1] ?? [];
      slots[at] = ordered(slots[at] ?? [], settled, beside);
    }
  }
  return { columns: slots, feeds };
}

function neighboursOf(feeds: readonly Feed[]): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const note = (one: string, other: string) => beside.set(one, [...(beside.get(one) ?? []), other]);
  for (const { through } of feeds) {
    through.slice(1).forEach((key, at) => {
      const before = through[at] ?? key;
      note(key, before);
      note(before, key);
    });
  }
  return beside;
}

/** By the mean place of what each is tied to in the column that stands already; who has nothing there keeps the place. */
function ordered(column: readonly Slot[], settled: readonly Slot[], beside: ReadonlyMap<string, readonly string[]>): Slot[] {
  const placeOf = new Map(settled.map(({ key }, at) => [key, (at + 0.5) / settled.length]));
  const wished = column.map((slot, at) => {
    const places = (beside.get(slot.key) ?? []).flatMap((key) => placeOf.get(key) ?? []);
    const mean = places.length === 0 ? (at + 0.5) / column.length : places.reduce((sum, place) => sum + place, 0) / places.length;
    return { slot, mean };
  });
  return wished.sort((a, b) => a.mean - b.mean).map(({ slot }) => slot);
}

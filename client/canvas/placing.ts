import type { NodeId } from '../../model/ids.ts';
import type { Placed } from '../app/viewState.ts';

const RING = 150;
export const ROOM = 90;

/**
 * New nodes stand on rings around the one that brought them (or around the middle), in the first free places.
 * What is on the canvas stays where it is.
 */
export function placeAround(on: readonly Placed[], centre: NodeId | undefined, added: readonly NodeId[]): Placed[] {
  const placed = [...on];
  const middle = on.find(({ id }) => id === centre) ?? { x: 0, y: 0 };
  const fresh = added.filter((id) => !on.some((known) => known.id === id));
  const places = rings(middle, on.length === 0 && fresh.length === 1);
  for (const id of fresh) {
    for (;;) {
      const { value } = places.next();
      if (!placed.some((known) => Math.hypot(known.x - value.x, known.y - value.y) < ROOM)) {
        placed.push({ id, ...value });
        break;
      }
    }
  }
  return placed;
}

/** A path from left to right. */
export const placeInRow = (ids: readonly NodeId[]): Placed[] =>
  ids.map((id, at) => ({ id, x: Math.round((at - (ids.length - 1) / 2) * RING * 1.3), y: at % 2 === 0 ? 0 : 40 }));

function* rings(middle: { x: number; y: number }, inTheMiddle: boolean): Generator<{ x: number; y: number }, never> {
  if (inTheMiddle) yield { x: middle.x, y: middle.y };
  for (let ring = 1; ; ring += 1) {
    const places = Math.floor((2 * Math.PI * RING * ring) / (ROOM * 1.25));
    // By strides round the ring, so that few on a wide ring do not stand all on one side.
    const stride = strideOf(places);
    for (let step = 0; step < places; step += 1) {
      const angle = (2 * Math.PI * ((step * stride) % places)) / places - Math.PI / 2 + ring * 0.4;
      yield { x: Math.round(middle.x + RING * ring * Math.cos(angle)), y: Math.round(middle.y + RING * ring * Math.sin(angle)) };
    }
  }
}

/** About two fifths of a round, and such that all places are come to. */
function strideOf(places: number): number {
  const shares = (a: number, b: number): boolean => (b === 0 ? a > 1 : shares(b, a % b));
  let stride = Math.max(1, Math.round(places * 0.4));
  while (shares(places, stride)) stride += 1;
  return stride;
}

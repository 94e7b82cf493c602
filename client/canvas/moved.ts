import type { Placed } from '../app/viewState.ts';
import { groupElement } from './elements.ts';
import type { Scene } from './scene.ts';

/** Where everything stands after a drag. A closed group takes its members with it. */
export function afterDrag(on: readonly Placed[], scene: Scene, places: ReadonlyMap<string, { x: number; y: number }>): Placed[] {
  const shift = new Map<string, { dx: number; dy: number }>();
  for (const { key, members, open, x, y } of scene.groups) {
    const place = open ? undefined : places.get(groupElement(key));
    if (place === undefined || Math.hypot(place.x - x, place.y - y) < 0.5) continue;
    for (const { node } of members) shift.set(node.id, { dx: place.x - x, dy: place.y - y });
  }
  return on.map((placed) => {
    const by = shift.get(placed.id);
    const to = by === undefined ? places.get(placed.id) : { x: placed.x + by.dx, y: placed.y + by.dy };
    return to === undefined ? placed : { ...placed, x: Math.round(to.x), y: Math.round(to.y) };
  });
}

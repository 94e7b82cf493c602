import type { Core, NodeSingular } from 'cytoscape';
import { groupKey } from './elements.ts';

const RESTS_AFTER = 130;
/** One has come nearer when everything is drawn so much larger than where all can be seen; a little farther off still counts as near. */
const NEARER = 1.6;
const STILL_NEAR = 1.3;
/** So far from what one comes nearer to a group may lie, in pixels. */
const BESIDE = 80;
/** Room on screen in which a member can be told from its neighbours. */
const TOLD_APART = 36;

/** Calls when the view has rested: while it moves, there is nothing to read. Returns how to end it. */
export function whenRested(core: Core, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(call, RESTS_AFTER);
  };
  core.on('viewport resize', wait);
  return () => {
    clearTimeout(timer);
    core.off('viewport resize', wait);
  };
}

export function isInSight(node: NodeSingular, core: Core): boolean {
  const { x, y } = node.renderedPosition();
  return x > -20 && y > -20 && x < core.width() + 20 && y < core.height() + 20;
}

/** What one comes nearer to, in pixels, and the zoom at which all can be seen. */
export interface Approach {
  readonly focus: { readonly x: number; readonly y: number };
  readonly whole: number;
}

/**
 * Groups that one has come near to: first the one under the pointer or, without one, in the middle; then every one in sight whose members
 * have room. None while all can be seen, however wide it is.
 */
export function nearGroups(core: Core, before: ReadonlySet<string>, { focus, whole }: Approach): ReadonlySet<string> {
  const near = new Set<string>();
  const nearer = core.zoom() / whole;
  let first = { key: '', away: BESIDE };
  core.nodes('.closed, .box').forEach((node) => {
    const key = groupKey(node.id()) ?? '';
    if (before.has(key) && nearer > STILL_NEAR) near.add(key);
    if (nearer <= NEARER || !isInSight(node, core)) return;
    const { x, y } = node.renderedPosition();
    const width = Number(node.data('size')) * core.zoom();
    const away = Math.hypot(focus.x - x, focus.y - y) - width / 2;
    if (away < first.away) first = { key, away };
    if (width > TOLD_APART * Math.sqrt(Number(node.data('members')))) near.add(key);
  });
  if (first.key !== '') near.add(first.key);
  return near.size === before.size && [...near].every((key) => before.has(key)) ? before : near;
}

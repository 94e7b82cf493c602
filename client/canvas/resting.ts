import type { Core, NodeSingular } from 'cytoscape';
import { NEAREST } from './core.ts';
import { groupKey } from './elements.ts';

const RESTS_AFTER = 130;
/** A group opens when it is this wide on screen, or nearly as wide as it can be; it closes again when it is a good part less. */
const OPENS_AT = 340;
const NEARLY = 0.8;
const CLOSES_AT = 0.75;

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

/** Groups that one has come so near to that their members can be told apart. */
export function nearGroups(core: Core, before: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set<string>();
  core.nodes('.closed, .box').forEach((node) => {
    const key = groupKey(node.id()) ?? '';
    const size = Number(node.data('size'));
    const opensAt = Math.min(OPENS_AT, NEARLY * size * NEAREST);
    if (size * core.zoom() > (before.has(key) ? CLOSES_AT * opensAt : opensAt) && (before.has(key) || isInSight(node, core))) near.add(key);
  });
  return near.size === before.size && [...near].every((key) => before.has(key)) ? before : near;
}

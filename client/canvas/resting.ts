import type { Core, NodeSingular } from 'cytoscape';
import { groupKey } from './elements.ts';
import { chooseLabels, textWidth } from './labels.ts';

const TEXT = 12.5;
const WIDEST = 150;
const RESTS_AFTER = 130;
/** A group opens when it is this wide on screen, and closes again when it is less than that. */
const OPENS_AT = 340;
const CLOSES_AT = 250;

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

/** Labels of the same size at every distance, as many as there is room for. Says how many of how many marks in sight have one. */
export function label(core: Core): { labelled: number; inSight: number } {
  const zoom = core.zoom();
  const inSight = core
    .nodes()
    .filter((node) => isInSight(node, core))
    .nodes();
  const marks = inSight.map((node) => {
    const { x, y } = node.renderedPosition();
    const { label: text, weight } = node.data() as { label: string; weight: number };
    const size = sizeOf(node, zoom);
    const below = node.hasClass('closed') ? -size : node.renderedHeight() / 2;
    const first = node.hasClass('chosen') ? 1e9 : weight;
    return { id: node.id(), x, y: y + below, width: Math.min(WIDEST, textWidth(text, size)), weight: first };
  });
  const chosen = chooseLabels(marks);
  core.batch(() => {
    core.nodes('.labelled').forEach((node) => {
      if (!chosen.has(node.id())) node.removeClass('labelled');
    });
    inSight.forEach((node) => {
      if (!chosen.has(node.id())) return;
      const font = Math.round((sizeOf(node, zoom) / zoom) * 4) / 4;
      if (node.data('font') !== font) node.data({ font, room: `${Math.round(WIDEST / zoom)}px` });
      node.addClass('labelled');
    });
  });
  return { labelled: chosen.size, inSight: inSight.length };
}

const sizeOf = (node: NodeSingular, zoom: number): number =>
  node.hasClass('closed') ? Math.min(22, Math.max(12, Number(node.data('size')) * zoom * 0.16)) : TEXT;

function isInSight(node: NodeSingular, core: Core): boolean {
  const { x, y } = node.renderedPosition();
  return x > -20 && y > -20 && x < core.width() + 20 && y < core.height() + 20;
}

/** Groups that one has come so near to that their members can be told apart. */
export function nearGroups(core: Core, before: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set<string>();
  core.nodes('.closed, .box').forEach((node) => {
    const key = groupKey(node.id()) ?? '';
    const width = Number(node.data('size')) * core.zoom();
    if (width > (before.has(key) ? CLOSES_AT : OPENS_AT) && (before.has(key) || isInSight(node, core))) near.add(key);
  });
  return near.size === before.size && [...near].every((key) => before.has(key)) ? before : near;
}

import type { Core, ElementDefinition } from 'cytoscape';

/** Most of what is there stands elsewhere now. */
export function isArrangedAnew(core: Core, elements: readonly ElementDefinition[]): boolean {
  let [present, moved] = [0, 0];
  for (const { data, position } of elements) {
    const node = core.getElementById(data.id ?? '');
    if (position === undefined || node.empty()) continue;
    present += 1;
    if (Math.hypot(node.position('x') - position.x, node.position('y') - position.y) > 1) moved += 1;
  }
  return moved > 2 && moved > present / 2;
}

/** Groups that open or close as one comes nearer must not move the view. */
export const isGrouping = (before: ReadonlySet<string>, elements: readonly ElementDefinition[]): boolean =>
  elements.some(({ classes, data }) => (classes === 'box' || classes === 'closed') && before.has(data.id ?? ''));

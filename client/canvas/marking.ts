import type { Core } from 'cytoscape';

/** Selection, hover and what a path touches are three states of their own; none changes what is there. */
export interface Marks {
  readonly path: readonly string[];
  readonly chosen: readonly string[];
  /** Several, chosen together. */
  readonly picked: readonly string[];
  /** What the pointer is on, here or in the table. */
  readonly hovered: string | undefined;
}

/** A crowd is not dimmed as a whole: that would draw everything anew at each move of the pointer. */
const MOST_TO_FADE = 600;

export function mark(core: Core, { path, chosen, picked, hovered }: Marks): void {
  core.batch(() => {
    core.elements('.on-path, .off-path, .chosen, .picked').removeClass('on-path off-path chosen picked');
    if (path.length > 0) {
      const marked = core.elements().filter((element) => path.includes(element.id()));
      if (marked.nonempty()) {
        marked.addClass('on-path');
        core.elements().difference(marked).addClass('off-path');
      }
    }
    for (const id of picked) core.getElementById(id).addClass('picked');
    for (const id of chosen) core.getElementById(id).addClass('chosen');
    const [a, b] = chosen;
    if (a !== undefined && b !== undefined) core.getElementById(a).edgesWith(core.getElementById(b)).addClass('chosen');
  });
  hover(core, hovered);
}

function hover(core: Core, id: string | undefined): void {
  core.batch(() => {
    core.elements('.hovered, .near, .faded').removeClass('hovered near faded');
    const under = core.elements().filter((element) => element.id() === id);
    if (under.empty()) return;
    under.addClass('hovered');
    const near = under.closedNeighborhood().union(under.connectedNodes());
    near.addClass('near');
    if (core.elements().length > MOST_TO_FADE || near.length === 1) return;
    core.elements().difference(near.union(near.parents())).not('.box').addClass('faded');
  });
}

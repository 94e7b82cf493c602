import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';

/** The page's thread is given back after so many elements: each turn takes a few milliseconds. */
const AT_ONCE = 120;

/** Drops what is gone, adds what is new, changes what has changed; the rest is not touched. False when something newer came between. */
export async function synchronise(core: Core, elements: readonly ElementDefinition[], signal: AbortSignal): Promise<boolean> {
  const wanted = new Set(elements.map(({ data }) => data.id));
  const gone = core.elements().filter((element) => !wanted.has(element.id()));
  if (gone.nonempty()) core.batch(() => remove(gone));
  for (let start = 0; start < elements.length; start += AT_ONCE) {
    if (start > 0) await nextTask();
    if (signal.aborted) return false;
    const part = elements.slice(start, start + AT_ONCE);
    core.batch(() => {
      for (const element of part) put(core, element);
    });
    // Else the next frame works out the looks of all of them at once.
    for (const { data } of part) core.getElementById(data.id ?? '').boundingBox();
  }
  return true;
}

/** A box takes its members with it when it goes: they are put outside before. */
function remove(gone: CollectionReturnValue): void {
  const within = gone.children().filter((member) => !gone.contains(member));
  if (within.nonempty()) within.move({ parent: null });
  gone.remove();
}

function put(core: Core, element: ElementDefinition): void {
  const present = core.getElementById(element.data.id ?? '');
  if (present.empty()) {
    core.add(element);
    return;
  }
  const { parent = null, ...data } = element.data;
  if (present.isNode() && (present.parent().first().id() ?? null) !== parent) present.move({ parent });
  if (Object.entries(data).some(([key, value]) => present.data(key) !== value)) present.data(data);
  if (element.classes !== undefined) for (const name of KINDS) present.toggleClass(name, element.classes.includes(name));
  const { position } = element;
  if (position !== undefined && (present.position('x') !== position.x || present.position('y') !== position.y)) present.position(position);
}

/** Classes that an element has by what it is; the others tell what is done with it. */
const KINDS = ['closed', 'box', 'pinned'] as const;

/** Lets the page draw and answer in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

import type { Core, ElementDefinition } from 'cytoscape';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { INKS } from '../app/inks.ts';
import { drawBackdrop } from './backdrop.ts';
import { makeCore, type Told } from './core.ts';
import { type Marks, mark } from './marking.ts';
import { label, nearGroups, whenRested } from './resting.ts';
import { type Direction, reveal, towards } from './steering.ts';
import { styleOf } from './style.ts';
import { synchronise } from './synchronise.ts';

export interface CanvasHandle {
  fit(): void;
  zoomBy(factor: number): void;
}

/** What the view shows at its present distance. */
export interface Sight {
  readonly labelled: number;
  readonly inSight: number;
  readonly near: ReadonlySet<string>;
}

interface NetworkCanvasProps extends Told, Marks {
  readonly elements: readonly ElementDefinition[];
  readonly crowd: boolean;
  readonly inks: (typeof INKS)[keyof typeof INKS];
  /** The outline of the land lies behind. */
  readonly map: boolean;
  readonly label: string;
  readonly handle: RefObject<CanvasHandle | null>;
  readonly onSight: (sight: Sight) => void;
  readonly onStep: (id: string) => void;
}

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const MARGIN = 60;
/** Few nodes are not blown up to fill the canvas. */
const NEAREST_FIT = 1.3;

/** Cytoscape in React: the view says what is there, the canvas tells what was done. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { elements, crowd, inks, map, label: name, handle, path, chosen, hovered } = props;
  const frame = useRef<HTMLDivElement>(null);
  const backdrop = useRef<HTMLCanvasElement>(null);
  const core = useRef<Core | null>(null);
  const near = useRef<ReadonlySet<string>>(new Set());
  const mustShowAll = useRef(true);
  const told = useRef(props);
  told.current = props;
  const marks = useRef<Marks>({ path, chosen, hovered });
  marks.current = { path, chosen, hovered };

  useEffect(() => {
    if (frame.current === null) return;
    const made = makeCore(frame.current, crowd, told);
    core.current = made;
    mustShowAll.current = true;
    handle.current = {
      fit: () => showAll(made),
      zoomBy: (factor) => made.zoom({ level: made.zoom() * factor, renderedPosition: { x: made.width() / 2, y: made.height() / 2 } }),
    };
    const end = whenRested(made, () => {
      if (!mustShowAll.current) near.current = nearGroups(made, near.current);
      told.current.onSight({ ...label(made), near: near.current });
    });
    return () => {
      end();
      core.current = null;
      handle.current = null;
      made.destroy();
    };
  }, [crowd, handle]);

  useEffect(() => {
    core.current?.style(styleOf(inks, crowd));
  }, [inks, crowd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas made anew for a crowd wants everything again
  useEffect(() => {
    if (core.current === null || backdrop.current === null || !map) return;
    return drawBackdrop(core.current, backdrop.current, inks);
  }, [map, inks, crowd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas made anew for a crowd wants everything again
  useEffect(() => {
    const made = core.current;
    if (made === null) return;
    const run = new AbortController();
    const before = new Set(made.nodes().map((node) => node.id()));
    if (before.size === 0 || isArrangedAnew(made, elements)) mustShowAll.current = true;
    void synchronise(made, elements, run.signal).then((complete) => {
      if (!complete || made.destroyed()) return;
      // What is new must be seen: zoom out rather than leave it beyond the edge. Nothing changes its place.
      const fresh = made.nodes().filter((node) => !before.has(node.id()) && !node.isChild() && !isInSight(node.renderedPosition(), made));
      if (elements.length > 0 && (mustShowAll.current || (fresh.nonempty() && !isGrouping(before, elements)))) {
        showAll(made);
        mustShowAll.current = false;
      }
      mark(made, marks.current);
      told.current.onSight({ ...label(made), near: near.current });
    });
    return () => run.abort();
  }, [elements, crowd]);

  useEffect(() => {
    if (core.current === null) return;
    mark(core.current, { path, chosen, hovered });
  }, [path, chosen, hovered]);

  useEffect(() => {
    const [first] = chosen;
    if (core.current === null || first === undefined) return;
    reveal(core.current, first);
    label(core.current);
  }, [chosen]);

  function press(event: KeyboardEvent): void {
    const direction = KEYS[event.key];
    if (direction === undefined || core.current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = towards(core.current, chosen[0], direction);
    if (next !== undefined) told.current.onStep(next);
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk from node to node here
    <div className="network" role="application" aria-label={name} tabIndex={0} onKeyDown={press}>
      <canvas ref={backdrop} />
      <div ref={frame} />
    </div>
  );
}

function showAll(core: Core): void {
  core.fit(undefined, MARGIN);
  if (core.zoom() > NEAREST_FIT) {
    core.zoom(NEAREST_FIT);
    core.center();
  }
}

const isInSight = ({ x, y }: { x: number; y: number }, core: Core): boolean =>
  x > 20 && y > 20 && x < core.width() - 20 && y < core.height() - 20;

/** Most of what is there stands elsewhere now. */
function isArrangedAnew(core: Core, elements: readonly ElementDefinition[]): boolean {
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
const isGrouping = (before: ReadonlySet<string>, elements: readonly ElementDefinition[]): boolean =>
  elements.some(({ classes, data }) => (classes === 'box' || classes === 'closed') && before.has(data.id ?? ''));

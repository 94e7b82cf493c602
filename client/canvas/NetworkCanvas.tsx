import type { ElementDefinition } from 'cytoscape';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { INKS } from '../app/inks.ts';
import { drawBackdrop } from './backdrop.ts';
import type { Outlined } from './colouring/outlines.ts';
import type { Told } from './core.ts';
import { Drawing, type Outlook, type Sight } from './drawing.ts';
import type { Framing } from './framing.ts';
import type { Marks } from './marking.ts';
import { type Direction, towards } from './steering.ts';

export type CanvasHandle = Pick<Framing, 'showAll' | 'zoomBy' | 'within' | 'outlook'>;

interface NetworkCanvasProps extends Told, Marks {
  readonly elements: readonly ElementDefinition[];
  readonly crowd: boolean;
  /** What lines are drawn round. */
  readonly outlined: readonly Outlined[];
  readonly inks: (typeof INKS)[keyof typeof INKS];
  /** The outline of the land lies behind. */
  readonly map: boolean;
  readonly label: string;
  readonly handle: RefObject<CanvasHandle | null>;
  readonly onSight: (sight: Sight) => void;
  readonly onStep: (id: string) => void;
}

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Cytoscape in React: the view says what is there, the canvas tells what was done. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { elements, crowd, outlined, inks, map, label, handle, path, chosen, picked, hovered } = props;
  const [backdrop, hulls] = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)];
  const [links, labels] = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)];
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const outlook = useRef<Outlook>(undefined);
  const told = useRef(props);
  told.current = props;

  useEffect(() => {
    if (frame.current === null || hulls.current === null || links.current === null || labels.current === null) return;
    const sheets = { frame: frame.current, hulls: hulls.current, links: links.current, labels: labels.current };
    const made = new Drawing(sheets, crowd, told.current.inks, told);
    if (outlook.current !== undefined) made.lookAt(outlook.current);
    drawing.current = made;
    handle.current = made.framing;
    return () => {
      drawing.current = null;
      handle.current = null;
      outlook.current = made.end();
    };
  }, [crowd, handle, hulls, links, labels]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas made anew for a crowd wants everything again
  useEffect(() => drawing.current?.wear(inks), [inks, crowd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (drawing.current === null || backdrop.current === null || !map) return;
    return drawBackdrop(drawing.current.core, backdrop.current, inks);
  }, [map, inks, crowd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => void drawing.current?.show(elements), [elements, crowd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => drawing.current?.outline(outlined), [outlined, crowd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => drawing.current?.mark({ path, chosen, picked, hovered }), [path, chosen, picked, hovered, crowd]);

  function press(event: KeyboardEvent): void {
    const direction = KEYS[event.key];
    if (direction === undefined || drawing.current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = towards(drawing.current.core, chosen[0], direction);
    if (next !== undefined) told.current.onStep(next);
  }

  /** A press on the canvas makes Cytoscape take the focus away; the keys are to work after it. */
  const take = ({ currentTarget }: PointerEvent<HTMLElement>): void => currentTarget.focus({ preventScroll: true });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk from node to node here
    <div className="network" role="application" aria-label={label} tabIndex={0} onKeyDown={press} onPointerUp={take}>
      <canvas ref={backdrop} />
      <canvas ref={hulls} />
      <canvas ref={links} />
      <div ref={frame} />
      <canvas ref={labels} className="over" />
    </div>
  );
}

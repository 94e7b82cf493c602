import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type RefObject, useEffect, useRef } from 'react';
import { NodeId } from '../../model/ids.ts';
import type { INKS } from '../app/inks.ts';
import type { Placed } from '../app/viewState.ts';
import { styleOf } from './style.ts';

cytoscape.use(fcose);

export interface CanvasHandle {
  fit(): void;
  /** A fresh arrangement of all that is there. */
  arrange(): readonly Placed[];
}

interface NetworkCanvasProps {
  readonly elements: readonly ElementDefinition[];
  readonly path: readonly string[];
  readonly selected: NodeId | undefined;
  readonly inks: (typeof INKS)[keyof typeof INKS];
  readonly label: string;
  readonly handle: RefObject<CanvasHandle | null>;
  readonly onSelect: (id: NodeId | undefined) => void;
  readonly onMoved: (placed: readonly Placed[]) => void;
}

/** Cytoscape in React: the view says what is there, the canvas tells what was done. */
export function NetworkCanvas({ elements, path, selected, inks, label, handle, onSelect, onMoved }: NetworkCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const told = useRef({ onSelect, onMoved });
  told.current = { onSelect, onMoved };

  useEffect(() => {
    const made = cytoscape({ container: frame.current, minZoom: 0.15, maxZoom: 3, autounselectify: true });
    made.on('tap', (event) => {
      const id = event.target === made || event.target.isEdge() ? undefined : NodeId.parse(event.target.id());
      told.current.onSelect(id);
    });
    made.on('dragfree', () => told.current.onMoved(placesOf(made)));
    core.current = made;
    handle.current = {
      fit: () => made.fit(undefined, 60),
      arrange() {
        // Typed by the extension, not by Cytoscape.
        made.layout({ name: 'fcose', animate: false, randomize: true, nodeSeparation: 140, idealEdgeLength: 150 } as never).run();
        made.fit(undefined, 60);
        return placesOf(made);
      },
    };
    return () => made.destroy();
  }, [handle]);

  useEffect(() => {
    core.current?.style(styleOf(inks));
  }, [inks]);

  useEffect(() => {
    const made = core.current;
    if (made === null) return;
    const wasEmpty = made.elements().empty();
    made.batch(() => synchronise(made, elements));
    if (wasEmpty && elements.length > 0) made.fit(undefined, 80);
    // What is new must be seen: zoom out rather than leave it beyond the edge. Nothing changes its place.
    else if (
      made
        .nodes()
        .toArray()
        .some((node) => isOutside(node.renderedPosition(), made))
    )
      made.fit(undefined, 80);
    if (made.zoom() > 1.4) made.zoom({ level: 1.4, renderedPosition: { x: made.width() / 2, y: made.height() / 2 } });
  }, [elements]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: marks belong to elements, so they are set again when those change
  useEffect(() => {
    const made = core.current;
    if (made === null) return;
    made.batch(() => {
      const marked = made.elements().filter((element) => path.includes(element.id()));
      made.elements().removeClass('on-path off-path');
      if (path.length > 0 && marked.nonempty()) {
        marked.addClass('on-path');
        made.elements().difference(marked).addClass('off-path');
      }
      made.nodes().removeClass('chosen');
      if (selected !== undefined) made.getElementById(selected).addClass('chosen');
    });
  }, [path, selected, elements]);

  return <div ref={frame} className="network" role="img" aria-label={label} />;
}

const isOutside = ({ x, y }: { x: number; y: number }, core: Core): boolean =>
  x < 20 || y < 50 || x > core.width() - 20 || y > core.height() - 40;

/** Adds what is new, drops what is gone, moves what the view has moved; the rest is not touched. */
function synchronise(core: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  core
    .elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  for (const element of elements) {
    const present = core.getElementById(element.data.id ?? '');
    if (present.empty()) core.add(element);
    else {
      present.data(element.data);
      if (element.position !== undefined) present.position(element.position);
    }
  }
}

const placesOf = (core: Core): Placed[] =>
  core.nodes().map((node) => ({ id: NodeId.parse(node.id()), x: Math.round(node.position('x')), y: Math.round(node.position('y')) }));

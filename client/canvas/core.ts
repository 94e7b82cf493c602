import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { NodeId } from '../../model/ids.ts';
import { groupKey } from './elements.ts';

/** What the pointer is on, and where on the canvas. */
export interface Under {
  readonly id: string;
  /** Both ends, when it is a link or a bundle of links. */
  readonly ends?: readonly [string, string];
  readonly x: number;
  readonly y: number;
}

/** What is done on the canvas. */
export interface Told {
  onSelect(id: NodeId | undefined): void;
  /** A link was chosen, or a second node with the shift key held. */
  onPair(a: NodeId, b: NodeId): void;
  onOpen(group: string): void;
  onClose(group: string): void;
  /** Where everything stands after a drag. */
  onMoved(places: ReadonlyMap<string, { x: number; y: number }>): void;
  onHover(under: Under | undefined): void;
}

/** So near one can come. */
const NEAREST = 3;

/** A Cytoscape that tells what is done with it. A crowd is moved as a picture and drawn anew when it rests. */
export function makeCore(container: HTMLElement, crowd: boolean, told: { readonly current: Told }): Core {
  const core = cytoscape({
    container,
    minZoom: 0.03,
    maxZoom: NEAREST,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: crowd,
    pixelRatio: crowd ? 1 : 'auto',
  });
  core.on('tap', (event) => tapped(event, core, told.current));
  core.on('dbltap', 'node.box', (event) => told.current.onClose(groupKey(event.target.id()) ?? ''));
  core.on('dragfree', 'node', () => told.current.onMoved(placesOf(core)));
  core.on('mouseover', 'node, edge', (event) => told.current.onHover(underOf(event)));
  core.on('mouseout', 'node, edge', () => told.current.onHover(undefined));
  core.on('scrollzoom', (event) => stride(event, core));
  core.on('viewport', () => told.current.onHover(undefined));
  return core;
}

/** From here on a turn of the wheel is a notch of a mouse; what a touchpad sends is finer. */
const NOTCH = 50;
const STRIDE = 1.15;

/** Cytoscape comes a fortieth nearer by a notch: from the delta to an institution that would be a hundred of them. */
function stride({ originalEvent, position }: EventObject, core: Core): void {
  if (!(originalEvent instanceof WheelEvent) || Math.abs(originalEvent.deltaY) < NOTCH) return;
  const [zoom, pan] = [core.zoom(), core.pan()];
  core.zoom({
    level: zoom * STRIDE ** -Math.sign(originalEvent.deltaY),
    renderedPosition: { x: position.x * zoom + pan.x, y: position.y * zoom + pan.y },
  });
}

function tapped({ target, originalEvent }: EventObject, core: Core, told: Told): void {
  if (target === core) {
    told.onSelect(undefined);
    return;
  }
  if (target.isEdge()) {
    const [a, b] = [NodeId.safeParse(target.source().id()), NodeId.safeParse(target.target().id())];
    if (a.success && b.success && groupKey(a.data) === undefined && groupKey(b.data) === undefined) told.onPair(a.data, b.data);
    return;
  }
  const group = groupKey(target.id());
  if (group !== undefined) {
    if (target.hasClass('closed')) told.onOpen(group);
    return;
  }
  const id = NodeId.parse(target.id());
  const chosen = core.nodes('.chosen').first();
  const other = chosen.nonempty() ? NodeId.safeParse(chosen.id()) : undefined;
  if (originalEvent.shiftKey && other?.success === true && other.data !== id) told.onPair(other.data, id);
  else told.onSelect(id);
}

function underOf({ target, renderedPosition }: EventObject): Under {
  const { x, y } = renderedPosition;
  return target.isEdge() ? { id: target.id(), ends: [target.source().id(), target.target().id()], x, y } : { id: target.id(), x, y };
}

const placesOf = (core: Core): Map<string, { x: number; y: number }> =>
  new Map(
    core
      .nodes()
      .filter((node) => !node.isParent())
      .nodes()
      .map((node) => [node.id(), { ...node.position() }]),
  );

import type { Core } from 'cytoscape';

/** A canvas of our own over or under Cytoscape's, ready to be drawn on from the beginning in pixels of the page. */
export function cleared(core: Core, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  const [width, height] = [core.width() * devicePixelRatio, core.height() * devicePixelRatio];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, width, height);
  context?.scale(devicePixelRatio, devicePixelRatio);
  return context;
}

/** From here on positions are those of the nodes. */
export function asModel(context: CanvasRenderingContext2D, core: Core): void {
  const { x, y } = core.pan();
  context.translate(x, y);
  context.scale(core.zoom(), core.zoom());
}

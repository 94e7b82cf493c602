import type { Core } from 'cytoscape';
import { geoPath } from 'd3-geo';
import type { INKS } from '../app/inks.ts';
import outline from '../map/outline.json' with { type: 'json' };
import { earth } from './arranging/earth.ts';

type Inks = (typeof INKS)[keyof typeof INKS];

/** The outline of the land behind the nodes, moved with them. Returns how to take it away. */
export function drawBackdrop(core: Core, canvas: HTMLCanvasElement, inks: Inks): () => void {
  const context = canvas.getContext('2d');
  if (context === null) return () => undefined;
  const path = geoPath(earth());
  const shapes = (outline as unknown as { features: (GeoJSON.Feature & { properties: { delta: boolean } })[] }).features.map((feature) => ({
    delta: feature.properties.delta,
    drawn: new Path2D(path(feature) ?? ''),
  }));
  const draw = (): void => {
    const [width, height] = [core.width(), core.height()];
    if (canvas.width !== width * devicePixelRatio || canvas.height !== height * devicePixelRatio) {
      [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
    }
    const { x, y } = core.pan();
    const zoom = core.zoom();
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.fillStyle = inks.water;
    context.fillRect(0, 0, width, height);
    context.setTransform(zoom * devicePixelRatio, 0, 0, zoom * devicePixelRatio, x * devicePixelRatio, y * devicePixelRatio);
    context.strokeStyle = inks.border;
    for (const { delta, drawn } of shapes) {
      context.fillStyle = delta ? inks.land : inks.backdrop;
      context.lineWidth = (delta ? 1.2 : 0.5) / zoom;
      context.fill(drawn);
      context.stroke(drawn);
    }
  };
  core.on('viewport resize', draw);
  draw();
  return () => {
    core.off('viewport resize', draw);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
  };
}

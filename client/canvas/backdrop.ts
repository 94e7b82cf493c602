import type { Core } from 'cytoscape';
import { geoPath } from 'd3-geo';
import type { INKS } from '../app/inks.ts';
import outline from '../map/outline.json' with { type: 'json' };
import { earth } from './arranging/earth.ts';
import { asModel, cleared } from './sheet.ts';

type Inks = (typeof INKS)[keyof typeof INKS];

/** The outline of the land behind the nodes, moved with them. Returns how to take it away. */
export function drawBackdrop(core: Core, canvas: HTMLCanvasElement, inks: Inks): () => void {
  const path = geoPath(earth());
  const shapes = (outline as unknown as { features: (GeoJSON.Feature & { properties: { delta: boolean } })[] }).features.map((feature) => ({
    delta: feature.properties.delta,
    drawn: new Path2D(path(feature) ?? ''),
  }));
  const draw = (): void => {
    const context = cleared(core, canvas);
    if (context === null) return;
    context.fillStyle = inks.water;
    context.fillRect(0, 0, core.width(), core.height());
    asModel(context, core);
    context.strokeStyle = inks.border;
    for (const { delta, drawn } of shapes) {
      context.fillStyle = delta ? inks.land : inks.backdrop;
      context.lineWidth = (delta ? 1.2 : 0.5) / core.zoom();
      context.fill(drawn);
      context.stroke(drawn);
    }
  };
  core.on('viewport resize', draw);
  draw();
  return () => {
    core.off('viewport resize', draw);
    if (!core.destroyed()) cleared(core, canvas);
  };
}

import { type GeoProjection, geoMercator } from 'd3-geo';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import outline from './outline.json' with { type: 'json' };
import type { Point } from './strands.ts';

/** How far the reader has zoomed and dragged. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const shapes = outline as unknown as {
  type: 'FeatureCollection';
  features: (GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon> & { properties: { delta: boolean } })[];
};
const delta: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: shapes.features.filter(({ properties }) => properties.delta),
};

export function projectionFor({ width, height }: Size, { scale, x, y }: Camera): GeoProjection {
  const fitted = geoMercator().fitExtent(
    [
      [24, 24],
      [width - 24, height - 24],
    ],
    delta,
  );
  const [centreX, centreY] = fitted.translate();
  return fitted
    .scale(fitted.scale() * scale)
    .translate([(centreX - width / 2) * scale + width / 2 + x, (centreY - height / 2) * scale + height / 2 + y]);
}

export function cityPoints(cities: CityMatrixAnswer['cities'], projection: GeoProjection): (Point | null)[] {
  return cities.map(({ position }) => (position === undefined ? null : projection([...position])));
}

/** Marks and names grow with the frame: what is right at 800 pixels is lost on a wall. */
export const unitOf = ({ width, height }: Size): number => Math.min(2, Math.max(0.6, Math.min(width, height) / 760));

export const cityRadius = (nodes: number, unit: number): number => Math.min(13, 2.5 + Math.sqrt(nodes) * 0.45) * unit;

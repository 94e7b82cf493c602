import { type RefObject, useEffect, useMemo } from 'react';
import { INKS } from '../app/inks.ts';
import { paintMarks } from '../app/paintMarks.ts';
import { typefaces } from '../app/typefaces.ts';
import { landMarks, sceneMarks } from './mapMarks.ts';
import { type Camera, cityPoints, projectionFor, type Size, unitOf } from './projection.ts';
import type { Scene } from './scene.ts';
import type { Point } from './strands.ts';

/** Keeps the canvas showing the scene; answers where the cities are on it. */
export function useMapPicture(canvas: RefObject<HTMLCanvasElement | null>, size: Size, camera: Camera, scene: Scene): (Point | null)[] {
  const { cities, shade } = scene;
  const projection = useMemo(() => projectionFor(size, camera), [size, camera]);
  const land = useMemo(() => landMarks(projection, shade), [projection, shade]);
  const points = useMemo(() => cityPoints(cities, projection), [cities, projection]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || size.width === 0) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.fillStyle = INKS[shade].water;
    context.fillRect(0, 0, size.width, size.height);
    paintMarks(context, [...land, ...sceneMarks(scene, points, unitOf(size), size)], typefaces());
  }, [canvas, size, land, points, scene, shade]);
  return points;
}

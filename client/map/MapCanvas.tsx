import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { layerName } from '../app/named.ts';
import { type Camera, cityPoints, drawMap, pick, projectionFor, type Scene, unitOf } from './drawMap.ts';
import { useSize } from './useSize.ts';
import './map.css';

interface MapCanvasProps {
  readonly scene: Omit<Scene, 'hovered' | 'hoveredBundle'>;
  readonly label: string;
  readonly onCity: (city: number) => void;
  readonly onBundle: (bundle: number) => void;
}

const START: Camera = { scale: 1, x: 0, y: 0 };

/** The map on a canvas: drag to move, wheel to zoom, point to read, click to choose. A list beside it mirrors it for the keyboard. */
export function MapCanvas({ scene, label, onCity, onBundle }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(canvas);
  const [camera, setCamera] = useState(START);
  const [under, setUnder] = useState<{ city: number | null; bundle: number | null; x: number; y: number }>({
    city: null,
    bundle: null,
    x: 0,
    y: 0,
  });
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || size.width === 0) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    drawMap(context, size, camera, { ...scene, hovered: under.city, hoveredBundle: under.bundle });
  }, [scene, size, camera, under]);

  // React's own wheel listener is passive: it could not keep the page from scrolling.
  useEffect(() => {
    const element = canvas.current;
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * 0.0015);
      setCamera((before) => zoomed(before, factor, { x: event.offsetX - size.width / 2, y: event.offsetY - size.height / 2 }));
    };
    element?.addEventListener('wheel', zoom, { passive: false });
    return () => element?.removeEventListener('wheel', zoom);
  }, [size]);

  function move(event: PointerEvent<HTMLCanvasElement>): void {
    const held = drag.current;
    if (held !== null) {
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.moved && Math.hypot(dx, dy) < 4) return;
      drag.current = { x: event.clientX, y: event.clientY, moved: true };
      setCamera(({ scale, x, y }) => ({ scale, x: x + dx, y: y + dy }));
      return;
    }
    const { offsetX: x, offsetY: y } = event.nativeEvent;
    const points = cityPoints(scene.cities, projectionFor(size, camera));
    setUnder({ ...pick(scene, points, [x, y], unitOf(size)), x, y });
  }

  function release(event: PointerEvent<HTMLCanvasElement>): void {
    const moved = drag.current?.moved === true;
    drag.current = null;
    if (moved) return;
    const { offsetX: x, offsetY: y } = event.nativeEvent;
    const hit = pick(scene, cityPoints(scene.cities, projectionFor(size, camera)), [x, y], unitOf(size));
    if (hit.city !== null) onCity(hit.city);
    else if (hit.bundle !== null) onBundle(hit.bundle);
  }

  return (
    <div className="map-frame">
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        width={size.width * devicePixelRatio}
        height={size.height * devicePixelRatio}
        style={{ cursor: under.city !== null || under.bundle !== null ? 'pointer' : 'grab' }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY, moved: false };
        }}
        onPointerMove={move}
        onPointerUp={release}
        onPointerLeave={() => setUnder({ city: null, bundle: null, x: 0, y: 0 })}
      />
      <Tip scene={scene} under={under} width={size.width} />
      <div className="zoom">
        <button type="button" aria-label="+" onClick={() => setCamera((before) => zoomed(before, 1.4, { x: 0, y: 0 }))}>
          +
        </button>
        <button type="button" aria-label="−" onClick={() => setCamera((before) => zoomed(before, 1 / 1.4, { x: 0, y: 0 }))}>
          −
        </button>
        <button type="button" aria-label="1:1" onClick={() => setCamera(START)}>
          ⤢
        </button>
      </div>
    </div>
  );
}

/** Zooms about a point measured from the centre, so that what is under the pointer stays there. */
function zoomed({ scale, x, y }: Camera, factor: number, about: { x: number; y: number }): Camera {
  const next = Math.min(12, Math.max(0.8, scale * factor));
  const by = next / scale;
  return { scale: next, x: about.x - (about.x - x) * by, y: about.y - (about.y - y) * by };
}

function Tip({
  scene,
  under,
  width,
}: {
  scene: MapCanvasProps['scene'];
  under: { city: number | null; bundle: number | null; x: number; y: number };
  width: number;
}) {
  const { cities, bundles, language } = scene;
  const bundle = under.bundle === null ? undefined : bundles[under.bundle];
  const city = under.city === null ? undefined : cities[under.city];
  if (bundle === undefined && city === undefined) return null;
  return (
    <div className="tip" style={{ left: Math.min(under.x + 14, width - 200), top: under.y + 14 }}>
      {city === undefined ? null : `${city.name[language]} · ${city.nodes}`}
      {bundle === undefined ? null : (
        <>
          <strong>
            {cities[bundle.a]?.name[language]} — {cities[bundle.b]?.name[language]}
          </strong>
          {bundle.byLayer.map(({ layer, count }) => (
            <span key={layer}>
              {layerName(layer, language)} {count}
            </span>
          ))}
        </>
      )}
    </div>
  );
}

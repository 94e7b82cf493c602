import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { layerName } from '../app/named.ts';
import { useWords } from '../app/words.ts';
import { steered, WHOLE, zoomed } from './camera.ts';
import { pick } from './pick.ts';
import { unitOf } from './projection.ts';
import type { Scene } from './scene.ts';
import { useMapPicture } from './useMapPicture.ts';
import { useSize } from './useSize.ts';
import { mapWords } from './words.ts';
import './map.css';

interface MapCanvasProps {
  readonly scene: Omit<Scene, 'hovered' | 'hoveredBundle'>;
  readonly label: string;
  readonly onCity: (city: number) => void;
  readonly onBundle: (bundle: number) => void;
}

const ZOOMS = [
  { key: '+', sign: '+', says: 'zoomIn' },
  { key: '-', sign: '−', says: 'zoomOut' },
  { key: '0', sign: '⤢', says: 'whole' },
] as const;

/** The map on a canvas: drag or arrows to move, wheel or + and − to zoom, point to read, click to choose. A list beside it mirrors it for the keyboard. */
export function MapCanvas({ scene, label, onCity, onBundle }: MapCanvasProps) {
  const t = useWords(mapWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(canvas);
  const [camera, setCamera] = useState(WHOLE);
  const [under, setUnder] = useState<{ city: number | null; bundle: number | null; x: number; y: number }>({
    city: null,
    bundle: null,
    x: 0,
    y: 0,
  });
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  const shown = useMemo(() => ({ ...scene, hovered: under.city, hoveredBundle: under.bundle }), [scene, under.city, under.bundle]);
  const points = useMapPicture(canvas, size, camera, shown);

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
    setUnder({ ...pick(scene, points, [x, y], unitOf(size)), x, y });
  }

  function press(event: KeyboardEvent): void {
    const next = steered(camera, event.key);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setCamera(next);
  }

  function release(event: PointerEvent<HTMLCanvasElement>): void {
    const moved = drag.current?.moved === true;
    drag.current = null;
    if (moved) return;
    const { offsetX: x, offsetY: y } = event.nativeEvent;
    const hit = pick(scene, points, [x, y], unitOf(size));
    if (hit.city !== null) onCity(hit.city);
    else if (hit.bundle !== null) onBundle(hit.bundle);
  }

  return (
    <div className="map-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map */}
      <div className="map-keys" role="application" aria-label={label} tabIndex={0} onKeyDown={press}>
        <canvas
          ref={canvas}
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
      </div>
      <Tip scene={scene} under={under} width={size.width} />
      <div className="zoom">
        {ZOOMS.map(({ key, sign, says }) => (
          <button
            key={key}
            type="button"
            aria-label={t(says)}
            title={t(says)}
            onClick={() => setCamera((before) => steered(before, key) ?? before)}
          >
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
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
  const t = useWords(mapWords);
  const { cities, bundles, language } = scene;
  const bundle = under.bundle === null ? undefined : bundles[under.bundle];
  const city = under.city === null ? undefined : cities[under.city];
  if (bundle === undefined && city === undefined) return null;
  return (
    <div className="tip" style={{ left: Math.min(under.x + 14, width - 200), top: under.y + 14 }}>
      {city === undefined ? null : `${city.name[language]} · ${t('nodes', { count: city.nodes })}`}
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

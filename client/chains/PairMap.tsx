import { geoPath } from 'd3-geo';
import { useMemo, useRef } from 'react';
import type { Pairing, PairingsAnswer } from '../../model/api/pairings.ts';
import type { NodeId } from '../../model/ids.ts';
import { INKS } from '../app/inks.ts';
import { rem, useRoom } from '../app/room.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeLabels } from '../map/labels.ts';
import { projectionFor, shapes } from '../map/projection.ts';
import { type Point, strandBend } from '../map/strands.ts';
import { pairingWords } from './pairingWords.ts';

const HEIGHT = 320;
const RADIUS = 4;

/** Pairs as arcs on the outline of the delta; the table beside it says the same. */
export function PairMap({ answer, chosen }: { answer: PairingsAnswer; chosen: Pairing | undefined }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const inks = INKS[useShade()];
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const projection = useMemo(() => projectionFor({ width, height: HEIGHT }, { scale: 1, x: 0, y: 0 }), [width]);
  const land = useMemo(() => {
    const path = geoPath(projection);
    return shapes.features.map((shape) => ({
      name: String(shape.properties.name),
      delta: shape.properties.delta,
      path: path(shape) ?? '',
    }));
  }, [projection]);
  const { nodes } = answer;
  const pointOf = (id: NodeId): Point | null => {
    const position = nodes[id]?.position;
    return position === undefined ? null : projection([...position]);
  };
  // Each way between two cities once, the chosen one last: it lies on top.
  const ways = new Map(answer.items.map(({ from, to }) => [`${from.city} ${to.city}`, { from: from.city, to: to.city, chosen: false }]));
  if (chosen !== undefined) {
    const key = `${chosen.from.city} ${chosen.to.city}`;
    ways.delete(key);
    ways.set(key, { from: chosen.from.city, to: chosen.to.city, chosen: true });
  }
  const ends = [chosen?.from.city, chosen?.to.city, ...answer.items.flatMap(({ from, to }) => [from.city, to.city])];
  const cities = [...new Set(ends.filter((id) => id !== undefined))].flatMap((id) => {
    const at = pointOf(id);
    return at === null ? [] : [{ id, at, text: nodes[id]?.name[language].replace(/ \(.*\)$/, '') ?? id }];
  });
  const labels = placeLabels(
    cities.map(({ at, text }) => ({ text, at, radius: RADIUS, width: text.length * (language === 'zh' ? 12 : 6.6), height: 14 })),
  );
  return (
    <div className="pair-map" ref={frame}>
      {width === 0 ? null : (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={rem(width)} height={rem(HEIGHT)} role="img" aria-label={t('map')}>
          <rect width={width} height={HEIGHT} fill={inks.water} />
          {land.map(({ name, delta, path }) => (
            <path key={name} d={path} fill={delta ? inks.land : inks.backdrop} stroke={inks.border} strokeWidth={delta ? 1 : 0.4} />
          ))}
          <marker
            id="pair-end"
            viewBox="0 0 8 8"
            refX="9"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="10"
            markerHeight="10"
            orient="auto"
          >
            <path d="M 0 0.5 L 7.5 4 L 0 7.5 z" fill="context-stroke" />
          </marker>
          {[...ways.values()].map(({ from, to, chosen: strong }) => {
            const [a, b] = [pointOf(from), pointOf(to)];
            if (a === null || b === null) return null;
            const [x, y] = strandBend(a, b, 2, 1, a[0] === b[0] ? 0 : 6);
            return (
              <path
                key={`${from} ${to}`}
                d={`M ${a[0]} ${a[1]} Q ${x} ${y}, ${b[0]} ${b[1]}`}
                className="pair-way"
                data-chosen={strong}
                data-aside={chosen !== undefined && !strong}
                markerEnd="url(#pair-end)"
              />
            );
          })}
          {cities.map(({ id, at }) => (
            <circle key={id} cx={at[0]} cy={at[1]} r={RADIUS} fill={inks.mark} stroke={inks.halo} />
          ))}
          {labels.map(({ text, x, y }) => (
            <text key={text} x={x} y={y} dominantBaseline="central" fill={inks.ink} stroke={inks.halo}>
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

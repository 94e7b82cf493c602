import { useQuery } from '@tanstack/react-query';
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { matrixQuery } from '../api/queries.ts';
import { INKS } from '../app/inks.ts';
import { rem } from '../app/room.ts';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { projectionFor, shapes } from '../map/projection.ts';
import type { Proposal } from './boardState.ts';
import { labelsOf, type Mark, marksOf } from './mapMarks.ts';
import { boardWords } from './words.ts';

const SIZE = { width: 400, height: 330 };

interface IsolationMapProps {
  readonly counts: Readonly<Record<string, number>>;
  /** What a larger mark means. */
  readonly sizeSays: 'markLayers' | 'markCount';
  readonly planned: readonly Proposal[];
  readonly tried: readonly Proposal[];
  readonly chosen: NodeId | undefined;
  readonly onChoose: (id: NodeId) => void;
}

/** Where the isolated lie, and the ties that would join them: always dashed, for none of them exists. The list mirrors it. */
export function IsolationMap({ counts, sizeSays, planned, tried, chosen, onChoose }: IsolationMapProps) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const inks = INKS[useShade()];
  const { view } = useView();
  const { data } = useQuery(matrixQuery(view));
  const projection = useMemo(() => projectionFor(SIZE, { scale: 1, x: 0, y: 0 }), []);
  const land = useMemo(
    () => shapes.features.map((shape) => ({ delta: shape.properties.delta, path: geoPath(projection)(shape) ?? '' })),
    [projection],
  );
  const marks = useMemo(() => marksOf(data?.cities ?? [], counts, projection, language), [data, counts, projection, language]);
  const labels = labelsOf(marks, new Set([...planned, ...tried].flatMap(({ a, b }) => [a, b])));
  return (
    <figure className="isolation-map">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={t('mapLabel')}
        onPointerUp={({ target }) => {
          const mark = target instanceof SVGElement ? marks.find(({ id }) => id === (target.dataset.city ?? '')) : undefined;
          if (mark !== undefined) onChoose(mark.id);
        }}
      >
        <rect width="100%" height="100%" fill={inks.water} />
        {land.map(({ delta, path }) => (
          <path
            key={path.slice(0, 40)}
            d={path}
            fill={delta ? inks.land : inks.backdrop}
            stroke={inks.border}
            strokeWidth={delta ? 1 : 0.5}
          />
        ))}
        <Ties ties={planned} marks={marks} className="tie-planned" />
        <Ties ties={tried} marks={marks} className="tie-tried" />
        {marks.map(({ id, name, at: [x, y], radius, count }) => (
          <circle
            key={id}
            data-city={id}
            className={[count > 0 ? 'mark-isolated' : 'mark-other', id === chosen ? 'mark-chosen' : ''].join(' ')}
            cx={x}
            cy={y}
            r={radius}
          >
            <title>{count > 1 ? `${name} · ${count}` : name}</title>
          </circle>
        ))}
        {labels.map(({ text, x, y }) => (
          <text key={`${text} ${x}`} x={x} y={y} dominantBaseline="central" className="map-name">
            {text}
          </text>
        ))}
      </svg>
      <MapKey
        isolated={Object.values(counts).some((count) => count > 1) ? sizeSays : 'markIsolated'}
        planned={planned.length > 0}
        tried={tried.length > 0}
      />
    </figure>
  );
}

function Ties({ ties, marks, className }: { ties: readonly Proposal[]; marks: readonly Mark[]; className: string }) {
  return ties.map(({ a, b, layer }) => {
    const [start, end] = [a, b].map((id) => marks.find((mark) => mark.id === id)?.at);
    return start === undefined || end === undefined ? null : (
      <line key={`${a} ${b} ${layer}`} className={className} x1={start[0]} y1={start[1]} x2={end[0]} y2={end[1]} />
    );
  });
}

function MapKey({ isolated, planned, tried }: { isolated: 'markIsolated' | 'markLayers' | 'markCount'; planned: boolean; tried: boolean }) {
  const t = useWords(boardWords);
  return (
    <figcaption>
      <span>
        <svg viewBox="0 0 14 14" width={rem(14)} height={rem(14)} aria-hidden="true">
          <circle className="mark-isolated" cx="7" cy="7" r="5" />
        </svg>
        {t(isolated)}
      </span>
      <span>
        <svg viewBox="0 0 10 14" width={rem(10)} height={rem(14)} aria-hidden="true">
          <circle className="mark-other" cx="5" cy="7" r="3" />
        </svg>
        {t('markOther')}
      </span>
      {planned ? (
        <span>
          <svg viewBox="0 0 26 14" width={rem(26)} height={rem(14)} aria-hidden="true">
            <line className="tie-planned" x1="0" x2="26" y1="7" y2="7" />
          </svg>
          {t('markPlan')}
        </span>
      ) : null}
      {tried ? (
        <span>
          <svg viewBox="0 0 26 14" width={rem(26)} height={rem(14)} aria-hidden="true">
            <line className="tie-tried" x1="0" x2="26" y1="7" y2="7" />
          </svg>
          {t('markTried')}
        </span>
      ) : null}
      {planned || tried ? <span className="hypothetical">{t('hypothetical')}</span> : null}
      <small>{t('outline')}</small>
    </figcaption>
  );
}

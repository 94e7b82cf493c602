import { useQuery } from '@tanstack/react-query';
import { geoPath } from 'd3-geo';
import { memo, useMemo, useRef } from 'react';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import type { ChangedPair } from '../../../model/api/difference.ts';
import { matrixQuery } from '../../api/queries.ts';
import { Answer } from '../../app/Answer.tsx';
import { rem, useRoom } from '../../app/room.ts';
import { useWords } from '../../app/words.ts';
import { cityPoints, projectionFor, type Size, shapes } from '../../map/projection.ts';
import type { Point } from '../../map/strands.ts';
import { ChangedTies } from './ChangedTies.tsx';
import { CityMarks } from './CityMarks.tsx';
import { differenceWords } from './words.ts';
import './changeMap.css';

interface ChangeMapProps {
  readonly pairs: readonly ChangedPair[];
  readonly lit: string | undefined;
  readonly light: (pair: string | undefined) => void;
}

/** The changes on one map that does not move: whatever is compared, each city stays where it lies. */
export function ChangeMap(props: ChangeMapProps) {
  const t = useWords(differenceWords);
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const query = useQuery(matrixQuery({}));
  return (
    <figure className="change-map">
      <div ref={frame}>
        <Answer query={query}>{({ cities }) => (width === 0 ? null : <DrawnMap {...props} cities={cities} width={width} />)}</Answer>
      </div>
      <figcaption>{t('outline')}</figcaption>
    </figure>
  );
}

const UNMOVED = { scale: 1, x: 0, y: 0 };

function DrawnMap({ pairs, lit, light, cities, width }: ChangeMapProps & { cities: CityMatrixAnswer['cities']; width: number }) {
  const t = useWords(differenceWords);
  const size = useMemo(() => ({ width, height: Math.round(Math.min(470, Math.max(320, width * 0.68))) }), [width]);
  const points = useMemo(() => {
    const drawn = cityPoints(cities, projectionFor(size, UNMOVED));
    return new Map(cities.flatMap(({ id }, at): [string, Point][] => (drawn[at] ? [[id, drawn[at]]] : [])));
  }, [cities, size]);
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} width={rem(size.width)} height={rem(size.height)} role="img" aria-label={t('map')}>
      <Land size={size} />
      <ChangedTies pairs={pairs} points={points} lit={lit} light={light} />
      <CityMarks cities={cities} points={points} touched={new Set(pairs.flatMap(({ cities: ends }) => ends))} />
    </svg>
  );
}

const Land = memo(function Land({ size }: { size: Size }) {
  const path = geoPath(projectionFor(size, UNMOVED));
  return shapes.features.map((shape, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the outline is a constant
    <path key={at} className={shape.properties.delta ? 'land' : 'backdrop'} d={path(shape) ?? ''} />
  ));
});

import { useMemo, useRef, useState } from 'react';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { useShade } from '../../app/theme.ts';
import { rootScale } from '../../app/typefaces.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { WHOLE } from '../../map/camera.ts';
import { leastOf, leasts, reaches } from '../../map/least.ts';
import { pick } from '../../map/pick.ts';
import { unitOf } from '../../map/projection.ts';
import { bundles, holdsAll } from '../../map/strands.ts';
import { useMapPicture } from '../../map/useMapPicture.ts';
import { useSize } from '../../map/useSize.ts';
import { setBrush, useBrushed } from '../brush.ts';
import { matrixWords } from './words.ts';

/** The map beside the matrix: what is chosen or pointed at in the one shows in the other. */
export function Inset({ matrix }: { matrix: CityMatrixAnswer }) {
  const t = useWords(matrixWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const brushed = useBrushed();
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(canvas);
  const [hovered, hover] = useState<number | null>(null);
  const { cities } = matrix;
  const marked = brushed ?? view.pair ?? (view.sel === undefined ? undefined : [view.sel]);
  const all = useMemo(() => bundles(matrix, view.layers), [matrix, view.layers]);
  const scene = useMemo(() => {
    const selected = cities.flatMap(({ id }, at) => (marked?.includes(id) ? [at] : []));
    const least = leastOf(leasts(all), undefined);
    const drawn = all.filter((one) => (selected.length > 0 ? holdsAll(one, selected) : least === undefined || reaches(one, least)));
    return { cities, bundles: drawn, language, shade, selected, hovered, small: true, leastLetters: 12 * rootScale() };
  }, [cities, all, marked, language, shade, hovered]);

  const points = useMapPicture(canvas, size, WHOLE, scene);
  const under = (x: number, y: number): number | null => pick({ cities, bundles: [] }, points, [x, y], unitOf(size)).city;

  return (
    <div className="map-inset">
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('inset')}
        width={size.width * devicePixelRatio}
        height={size.height * devicePixelRatio}
        style={{ cursor: hovered === null ? 'default' : 'pointer' }}
        onPointerMove={({ nativeEvent: { offsetX, offsetY } }) => {
          const city = under(offsetX, offsetY);
          const id = cities[city ?? -1]?.id;
          hover(city);
          setBrush(id === undefined ? undefined : [id]);
        }}
        onPointerLeave={() => {
          hover(null);
          setBrush(undefined);
        }}
        onClick={({ nativeEvent: { offsetX, offsetY } }) => {
          const id = cities[under(offsetX, offsetY) ?? -1]?.id;
          if (id !== undefined) go({ sel: id, pair: undefined });
        }}
      />
    </div>
  );
}

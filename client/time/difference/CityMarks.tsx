import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { useLanguage } from '../../app/words.ts';
import { placeLabels } from '../../map/labels.ts';
import type { Point } from '../../map/strands.ts';

interface CityMarksProps {
  readonly cities: CityMatrixAnswer['cities'];
  readonly points: ReadonlyMap<string, Point>;
  /** Cities of a pair that changed: named first. */
  readonly touched: ReadonlySet<string>;
}

const RADIUS = 4;
/** About how wide a character of the labels is, in pixels. */
const CHARACTER = { zh: 12.5, en: 6.6 } as const;

export function CityMarks({ cities, points, touched }: CityMarksProps) {
  const language = useLanguage();
  const marked = cities
    .flatMap((city) => {
      const at = points.get(city.id);
      return at === undefined ? [] : [{ city, at, isTouched: touched.has(city.id) }];
    })
    .sort((one, other) => Number(other.isTouched) - Number(one.isTouched) || other.city.nodes - one.city.nodes);
  const labels = placeLabels(
    marked.map(({ city, at }) => {
      const text = city.name[language];
      return { text, at, radius: RADIUS, width: text.length * CHARACTER[language], height: 14 };
    }),
  );
  return (
    <>
      {marked.map(({ city, at: [x, y], isTouched }) => (
        <circle key={city.id} className={isTouched ? 'city touched' : 'city'} cx={x} cy={y} r={isTouched ? RADIUS : 2.5} />
      ))}
      {labels.map(({ text, x, y }) => (
        <text key={text} className="city-name" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

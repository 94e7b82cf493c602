import type { GeoProjection } from 'd3-geo';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { Language } from '../../model/text.ts';
import { placeLabels } from '../map/labels.ts';
import type { Point } from '../map/strands.ts';

export interface Mark {
  readonly id: CityMatrixAnswer['cities'][number]['id'];
  readonly name: string;
  readonly at: Point;
  readonly radius: number;
  /** How many rows of the list are counted for it. */
  readonly count: number;
}

const FONT = 11;
/** Good enough to keep labels apart without measuring: a Han character is as wide as it is high, a Latin one about half. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2e80 ? FONT : FONT * 0.58), 0);

/** A mark for each city with a place: larger the more rows are counted for it. */
export function marksOf(
  cities: CityMatrixAnswer['cities'],
  counts: Readonly<Record<string, number>>,
  projection: GeoProjection,
  language: Language,
): Mark[] {
  const greatest = Math.max(1, ...Object.values(counts));
  return cities.flatMap(({ id, name, position }) => {
    const at = position === undefined ? null : projection([...position]);
    const count = counts[id] ?? 0;
    const radius = count === 0 ? 3 : greatest === 1 ? 5 : 4 + 8 * Math.sqrt(count / greatest);
    return at === null ? [] : [{ id, name: name[language], at, radius, count }];
  });
}

/** Names of the cities that are counted or tied by a proposal, as far as there is room. */
export function labelsOf(marks: readonly Mark[], named: ReadonlySet<string>) {
  const wanted = marks
    .filter(({ id, count }) => count > 0 || named.has(id))
    .sort((one, other) => Number(named.has(other.id)) - Number(named.has(one.id)) || other.count - one.count);
  const blank = marks.filter((mark) => !wanted.includes(mark));
  // Marks without a name still keep their place.
  return placeLabels(
    [...wanted, ...blank].map(({ name, at, radius, id }) => {
      const text = named.has(id) || wanted.some((mark) => mark.id === id) ? name : '';
      return { text, at, radius, width: widthOf(text), height: FONT + 2 };
    }),
  ).filter(({ text }) => text !== '');
}

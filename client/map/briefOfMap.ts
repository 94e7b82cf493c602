import type { BriefRequest } from '../../model/api/briefs.ts';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Language } from '../../model/text.ts';
import { layerName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { section, sections, table } from '../share/brief/blocks.ts';
import type { BriefContent } from '../share/offers.ts';
import type { Bundle } from './strands.ts';
import { mapBriefWords, mapWords } from './words.ts';

interface Shown {
  readonly cities: CityMatrixAnswer['cities'];
  /** Pairs that are tied, and how many of them there are in all. */
  readonly bundles: readonly Bundle[];
  readonly total: number;
  readonly drawing: Drawing;
  readonly title: string;
}

const MOST_PAIRS = 200;
const FIRST = 3;

/** The cities and what ties them, as a picture and as a table. */
export function briefOfMap({ cities, bundles, total, drawing, title }: Shown, language: Language): BriefContent {
  const own = say(mapBriefWords, language);
  const name = (at: number): string => cities[at]?.name[language] ?? '';
  const heaviest = bundles.toSorted((x, y) => y.total - x.total).slice(0, MOST_PAIRS);
  const picture: BriefRequest['sections'][number]['blocks'] = [{ block: 'picture', drawing }];
  return {
    title,
    question: own('question'),
    answer:
      heaviest.length === 0
        ? say(mapWords, language)('shown', { shown: bundles.length, total })
        : own('answer', {
            total,
            shown: bundles.length,
            pairs: heaviest
              .slice(0, FIRST)
              .map(({ a, b, total: count }) => own('pair', { one: name(a), other: name(b), count }))
              .join(own('list')),
          }),
    narrowed: [],
    sections: sections(
      section(own('picture'), picture),
      section(
        own('pairs'),
        table(
          [own('one'), own('other'), { name: own('ties'), number: true }, own('layers')],
          heaviest.map(({ a, b, total: ties, byLayer }) => [
            name(a),
            name(b),
            String(ties),
            byLayer.map(({ layer, count }) => own('layer', { layer: layerName(layer, language), count })).join(own('list')),
          ]),
          { total },
        ),
      ),
    ),
    method: [own('method')],
    sources: [],
  };
}

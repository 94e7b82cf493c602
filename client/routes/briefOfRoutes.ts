import type { PathsAnswer } from '../../model/api/paths.ts';
import type { Language } from '../../model/text.ts';
import { say } from '../app/words.ts';
import { nameOf, paragraphs, points, section, sections, sentences } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import type { Ends } from './queries.ts';
import { routesDrawing } from './routesDrawing.ts';
import { routesBriefWords } from './words.ts';

const WIDTH = { least: 520, perStep: 160, most: 1400 };

/** Short routes stay narrow: so they are read on the width of a page, beneath the answer. */
const widthFor = ({ items }: PathsAnswer): number =>
  Math.min(WIDTH.most, WIDTH.least + WIDTH.perStep * Math.max(...items.map(({ length }) => length)));

/** The routes on paper: all of them in one picture, then each with the reason for every step; or why there is none. */
export function briefOfRoutes(data: PathsAnswer, ends: Ends, language: Language): BriefContent {
  const own = say(routesBriefWords, language);
  const between = { from: nameOf(data, ends.from, language), to: nameOf(data, ends.to, language) };
  const [first] = data.items;
  return {
    title: own('title', between),
    question: own('question', between),
    answer: (data.none?.text ?? first?.text)?.[language] ?? own('nothing'),
    narrowed: [],
    sections: sections(
      first === undefined
        ? []
        : section(own('picture'), [
            { block: 'picture', drawing: routesDrawing({ found: data, language, shade: 'light', notes: [], width: widthFor(data) }) },
          ]),
      ...data.items.map(({ nodes, links, length }, at) =>
        section(
          own('route', { number: at + 1, count: length }),
          paragraphs([nodes.map((id) => nameOf(data, id, language)).join(' → ')]),
          points(sentences(links, data, language)),
        ),
      ),
    ),
    method: [own('method')],
    sources: sourcesIn(data.links),
  };
}

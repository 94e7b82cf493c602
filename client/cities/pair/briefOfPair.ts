import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { CityPathsAnswer } from '../../../model/api/cityPaths.ts';
import type { LayerId } from '../../../model/layers.ts';
import type { Language } from '../../../model/text.ts';
import { layerName } from '../../app/named.ts';
import { say } from '../../app/words.ts';
import { citesOfAll, nameOf, paragraphs, points, section, sections, sentences, table } from '../../share/brief/blocks.ts';
import { sourcesIn } from '../../share/brief/sourcesIn.ts';
import type { BriefContent } from '../../share/offers.ts';
import { type Compared, measuresOf } from './measures.ts';
import { pairBriefWords, pairWords } from './words.ts';

const MOST_LINKS = 40;
const MOST_WAYS = 10;

interface Asked {
  readonly answer: CityPairAnswer;
  readonly ways: CityPathsAnswer;
  /** The layer of the ways; any without it. */
  readonly onLayer: LayerId | undefined;
  readonly compared: Compared | undefined;
}

/** Two cities on paper: on which layers they are tied, since when, by what, what is missing, and what they were compared with. */
export function briefOfPair({ answer, ways, onLayer, compared }: Asked, language: Language): BriefContent {
  const [t, own] = [say(pairWords, language), say(pairBriefWords, language)];
  const [a, b] = answer.cities.map(({ name }) => name[language]);
  const between = { a: a ?? '', b: b ?? '' };
  const wayLayer = onLayer === undefined ? t('anyLayer') : layerName(onLayer, language);
  return {
    title: own('title', between),
    question: own('question', between),
    answer: (answer.none?.text ?? answer.text)[language],
    // Two cities are always judged on all six layers.
    leaves: ['layers'],
    narrowed: [],
    sections: sections(
      section(
        own('fingerprint'),
        table(
          [own('layer'), own('state'), { name: own('ties'), number: true }, own('since')],
          answer.layers.map(({ layer, state, ties, since }) => [
            layerName(layer, language),
            t(state),
            String(ties),
            since === undefined ? (ties === 0 ? '' : own('undated')) : String(since),
          ]),
        ),
      ),
      section(
        own('linkages'),
        table(
          [own('layer'), own('since'), own('what')],
          answer.items.map(({ layer, from, dated, text }) => [
            layerName(layer, language),
            dated ? (from ?? '') : own('undated'),
            text[language],
          ]),
          { total: answer.total, cites: answer.items.map(({ links }) => citesOfAll(links, answer)) },
        ),
      ),
      section(own('ways', { layer: wayLayer }), paragraphs([(ways.none?.text ?? ways.text)[language]]), waysTold(ways, language)),
      section(
        own('industries'),
        paragraphs([answer.industries.text[language]], { modelled: true }),
        points(
          answer.industries.closing.map(({ text }) => text[language]),
          { modelled: true },
        ),
      ),
      section(own('shared'), points(answer.shared.map(({ node }) => nameOf(answer, node, language)))),
      compared === undefined ? [] : section(t('compare'), beside(compared, language)),
      section(own('evidence'), points(sentences(answer.items.flatMap(({ links }) => links).slice(0, MOST_LINKS), answer, language))),
    ),
    method: answer.basis.map((text) => text[language]),
    sources: sourcesIn(answer, ways, compared?.other),
  };
}

const waysTold = ({ items }: CityPathsAnswer, language: Language) => points(items.slice(0, MOST_WAYS).map(({ text }) => text[language]));

function beside(compared: Compared, language: Language) {
  const { columns, rows } = measuresOf(compared, language);
  return table(columns, rows);
}

import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Language } from '../../../model/text.ts';
import { layerName } from '../../app/named.ts';
import { say } from '../../app/words.ts';
import { nameOf, paragraphs, points, section, sections, sentences, table } from '../../share/brief/blocks.ts';
import { sourcesIn } from '../../share/brief/sourcesIn.ts';
import type { BriefContent } from '../../share/offers.ts';
import { pairBriefWords } from './words.ts';

const MOST_LINKS = 40;

/** Two cities on paper: on which layers they are tied, since when, by what, and what is missing. */
export function briefOfPair(answer: CityPairAnswer, language: Language): BriefContent {
  const own = say(pairBriefWords, language);
  const [a, b] = answer.cities.map(({ name }) => name[language]);
  const between = { a: a ?? '', b: b ?? '' };
  const byLayer = new Map(answer.layers.map((row) => [row.layer, row]));
  return {
    title: own('title', between),
    question: own('question', between),
    answer: (answer.none?.text ?? answer.text)[language],
    narrowed: [],
    sections: sections(
      section(
        own('fingerprint'),
        table(
          [own('layer'), own('state'), { name: own('ties'), number: true }],
          LAYER_IDS.map((id) => {
            const ties = byLayer.get(id)?.ties ?? 0;
            return [layerName(id, language), own(ties === 0 ? 'absent' : 'tied'), String(ties)];
          }),
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
          { total: answer.total },
        ),
      ),
      section(
        own('industries'),
        paragraphs([answer.industries.text[language]], { modelled: true }),
        points(
          answer.industries.closing.map(({ text }) => text[language]),
          { modelled: true },
        ),
      ),
      section(own('shared'), points(answer.shared.map(({ node }) => nameOf(answer, node, language)))),
      section(own('evidence'), points(sentences(answer.items.flatMap(({ links }) => links).slice(0, MOST_LINKS), answer, language))),
    ),
    method: answer.basis.map((text) => text[language]),
    sources: sourcesIn(answer),
  };
}

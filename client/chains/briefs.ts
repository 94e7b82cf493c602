import type { ChainAnswer, ChainsAnswer } from '../../model/api/chains.ts';
import type { PairingsAnswer } from '../../model/api/pairings.ts';
import type { Language } from '../../model/text.ts';
import { layerName } from '../app/named.ts';
import { localeOf, say } from '../app/words.ts';
import { nameOf, paragraphs, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import { findingWords } from './findingWords.ts';
import { pairingWords } from './pairingWords.ts';
import { chainsBriefWords, chainsWords } from './words.ts';

const MOST_NAMED = 4;
const TOLD = 12;

const number = (name: string) => ({ name, number: true as const });

export function briefOfChains(data: ChainsAnswer, language: Language): BriefContent {
  const [t, own] = [say(chainsWords, language), say(chainsBriefWords, language)];
  const count = (value: number): string => value.toLocaleString(localeOf(language));
  const linedUp = data.items.filter(({ segments }) => segments > 0);
  const others = data.items.filter(({ segments }) => segments === 0);
  const sum = (key: 'gaps' | 'singles'): number => linedUp.reduce((all, item) => all + item[key], 0);
  return {
    title: t('title'),
    question: own('listQuestion'),
    answer: own('listAnswer', {
      shown: data.items.length,
      total: data.total,
      lined: linedUp.length,
      gaps: sum('gaps'),
      singles: sum('singles'),
    }),
    narrowed: [],
    sections: sections(
      section(
        t('linedUp'),
        table(
          [own('industry'), number(t('segments')), number(own('gaps')), number(own('singles')), number(t('firms')), number(t('cities'))],
          linedUp.map(({ industry, segments, gaps, singles, firms, cities }) => [
            industry.name[language],
            ...[segments, gaps, singles, firms, cities].map(count),
          ]),
        ),
      ),
      section(
        t('others'),
        table(
          [own('industry'), number(t('firms')), number(t('cities'))],
          others.map(({ industry, firms, cities }) => [industry.name[language], ...[firms, cities].map(count)]),
          { total: data.total - linedUp.length },
        ),
      ),
    ),
    method: [data.rule[language]],
    sources: sourcesIn(data),
  };
}

export function briefOfChain(data: ChainAnswer, language: Language): BriefContent {
  const [t, f, own] = [say(chainsWords, language), say(findingWords, language), say(chainsBriefWords, language)];
  const names = (ids: readonly string[]): string =>
    ids
      .slice(0, MOST_NAMED)
      .map((id) => nameOf(data, id, language))
      .join(own('list'));
  return {
    title: own('chainTitle', { industry: data.industry.name[language] }),
    question: own('chainQuestion'),
    answer: (data.none?.text ?? data.text)[language],
    narrowed: [],
    sections: sections(
      section(
        t('segments'),
        table(
          [t('segment'), t('stage'), t('state'), number(t('firms')), own('who'), own('where')],
          data.segments.map(({ name, stage, state, actors, where }) => [
            name[language],
            t(stage),
            t(`sign_${state}`),
            String(actors.total),
            names(actors.items.map(({ node }) => node)),
            names(where.cities.map(({ city }) => city)),
          ]),
        ),
      ),
      section(f('glance'), points(data.segments.filter(({ state }) => state !== 'filled').map(({ text }) => text[language]))),
      section(f('course'), paragraphs([data.course.text[language]])),
      section(f('cities'), paragraphs([data.cities.text[language]])),
      section(
        f('leaders'),
        paragraphs([data.leaders.text[language]]),
        points(
          sentences(
            data.leaders.items.slice(0, 5).flatMap(({ links }) => links.slice(0, 2)),
            data,
            language,
          ),
        ),
      ),
      section(
        f('support'),
        table(
          [own('kind'), number(own('count')), own('who')],
          data.support.map(({ group, total, items }) => [f(`group_${group}`), String(total), names(items.map(({ node }) => node))]),
        ),
      ),
      section(f('alliances'), paragraphs([data.alliances.text[language]])),
      section(f('duplicates'), points(data.duplicates.map(({ text }) => text[language]))),
      section(
        f('abroad'),
        paragraphs([data.abroad.text[language]]),
        points(data.abroad.items.slice(0, TOLD).map(({ text }) => text[language])),
      ),
      section(f('maybe'), paragraphs([data.maybe.text[language]], { modelled: true })),
    ),
    method: [data.basis[language]],
    sources: sourcesIn(data),
  };
}

export function briefOfPairings(data: PairingsAnswer, language: Language): BriefContent {
  const [t, own] = [say(pairingWords, language), say(chainsBriefWords, language)];
  const cell = (id: string): string => nameOf(data, id, language);
  return {
    title: own('pairingsTitle'),
    question: t('lead'),
    answer: data.none?.text[language] ?? data.items[0]?.text[language] ?? t('none'),
    narrowed: [],
    sections: sections(
      section(
        t('pairs'),
        table(
          [own('from'), own('to'), t('industry'), number(t('fit')), t('ties'), number(own('km'))],
          data.items.map(({ from, to, industry, fit, ties, kilometres }) => [
            own('place', { city: cell(from.city), count: from.count }),
            own('place', { city: cell(to.city), count: to.count }),
            cell(industry),
            fit.toFixed(2),
            Object.entries(ties)
              .flatMap(([layer, count]) =>
                count > 0 ? [t('tiesOn', { layer: layerName(layer as keyof typeof ties, language), count })] : [],
              )
              .join(own('list')) || t('noTies'),
            kilometres === undefined ? '' : String(Math.round(kilometres)),
          ]),
          { total: data.total, modelled: true },
        ),
      ),
      section(
        own('each'),
        points(
          data.items.slice(0, TOLD).map(({ text }) => text[language]),
          { modelled: true },
        ),
      ),
    ),
    method: [data.rule[language]],
    sources: sourcesIn(data),
  };
}

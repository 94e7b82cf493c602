import type { DifferenceAnswer } from '../../model/api/difference.ts';
import type { ModesAnswer } from '../../model/api/modes.ts';
import type { TimelineAnswer } from '../../model/api/timeline.ts';
import type { Language } from '../../model/text.ts';
import { layerName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { nameOf, paragraphs, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import { differenceWords } from './difference/words.ts';
import { timelineWords } from './timeline/words.ts';
import { timeBriefWords, timeWords } from './words.ts';

const MOST_LINKS = 60;

const frame = (tab: 'timeline' | 'modes' | 'difference', language: Language) => {
  const [t, own] = [say(timeWords, language), say(timeBriefWords, language)];
  return { title: t(tab), question: own(`${tab}Question`), narrowed: [] };
};

export function briefOfTimeline(data: TimelineAnswer, language: Language): BriefContent {
  const [t, own] = [say(timelineWords, language), say(timeBriefWords, language)];
  const { years, layers } = data.growth;
  return {
    ...frame('timeline', language),
    answer: data.text[language],
    sections: sections(
      section(
        t('growth'),
        paragraphs([own('growthReads')]),
        table(
          [t('year'), ...layers.map(({ layer }) => ({ name: layerName(layer, language), number: true as const }))],
          years.map((year, at) => [
            String(year),
            ...layers.map(({ begun, ended }) => t('begunEnded', { begun: String(begun[at] ?? 0), ended: String(ended[at] ?? 0) })),
          ]),
        ),
      ),
      section(t('stages'), points(data.stages.map(({ text }) => text[language]))),
      section(
        t('events'),
        table(
          [own('date'), own('event')],
          data.items.map(({ from, to, title }) => [
            from === undefined ? t('undated') : to === undefined ? from : `${from} – ${to}`,
            title[language],
          ]),
          { total: data.total },
        ),
      ),
      section(t('plans'), points(data.plans.items.map(({ text }) => text[language]))),
    ),
    method: [data.basis[language]],
    sources: sourcesIn(data),
  };
}

export function briefOfModes(data: ModesAnswer, opened: ModesAnswer['items'][number] | undefined, language: Language): BriefContent {
  const own = say(timeBriefWords, language);
  const common = frame('modes', language);
  return {
    ...common,
    title: opened === undefined ? common.title : own('modeTitle', { name: opened.node.name[language] }),
    answer: (opened?.text ?? data.none?.text ?? data.text)[language],
    sections: sections(
      ...(opened === undefined ? data.items : [opened]).map((mode) =>
        section(
          mode.node.name[language],
          paragraphs(opened === undefined ? [mode.text[language]] : []),
          paragraphs([mode.verdict.text[language]], { modelled: true }),
          points(mode.stages.map(({ text }) => text[language])),
          paragraphs([mode.centres.text[language], mode.tiers?.text[language] ?? '', mode.order.text[language]]),
          points(sentences(mode.told.links.slice(0, opened === undefined ? 5 : MOST_LINKS), data, language)),
        ),
      ),
    ),
    method: [data.rule[language]],
    sources: sourcesIn(opened === undefined ? data : [opened.node, opened.told.links.map((id) => data.links[id])]),
  };
}

export function briefOfDifference(data: DifferenceAnswer, language: Language): BriefContent {
  const [t, own] = [say(differenceWords, language), say(timeBriefWords, language)];
  const number = (name: string) => ({ name, number: true as const });
  return {
    ...frame('difference', language),
    // It has two dates of its own.
    leaves: ['at'],
    title: own('differenceTitle', { from: data.from, to: data.to }),
    answer: (data.none?.text ?? data.text)[language],
    sections: sections(
      section(
        own('byLayer'),
        table(
          [
            own('layer'),
            number(own('before')),
            number(own('new')),
            number(own('ended')),
            number(own('after')),
            number(own('undatedLinks')),
          ],
          data.byLayer.map(({ layer, before, new: begun, ended, after, undated }) => [
            layerName(layer, language),
            ...[before, begun, ended, after, undated].map(String),
          ]),
        ),
      ),
      section(
        own('pairs'),
        table(
          [own('one'), own('other'), own('change'), own('why')],
          data.pairs.items.map(({ cities: [a, b], change, text }) => [
            nameOf(data, a, language),
            nameOf(data, b, language),
            t(change),
            text[language],
          ]),
          { total: data.pairs.total },
        ),
      ),
    ),
    method: [data.basis[language]],
    sources: sourcesIn(data),
  };
}

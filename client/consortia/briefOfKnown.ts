import type { UndertakingsAnswer } from '../../model/api/undertakings.ts';
import type { RuleId } from '../../model/ruleTerms.ts';
import { provinceName } from '../../model/sentences/names.ts';
import type { Language } from '../../model/text.ts';
import { nodeTypeName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { nameOf, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import type { useKnownState } from './useKnownState.ts';
import { consortiaBriefWords, knownWords } from './words.ts';

const MOST_PARTIES = 12;
const MOST_LINKS = 80;

interface Shown {
  readonly answer: UndertakingsAnswer;
  readonly state: ReturnType<typeof useKnownState>[0];
  ruleName(rule: RuleId): string;
}

/** The documented undertakings on paper: who takes part in which, and which of the rules each keeps. */
export function briefOfKnown({ answer, state, ruleName }: Shown, language: Language): BriefContent {
  const [t, own] = [say(knownWords, language), say(consortiaBriefWords, language)];
  const list = own('list');
  const parties = ({ parties: all }: UndertakingsAnswer['items'][number]): string =>
    all
      .slice(0, MOST_PARTIES)
      .map(({ node }) => nameOf(answer, node, language))
      .join(list);
  return {
    title: t('title'),
    question: own('knownQuestion'),
    answer:
      answer.none?.text[language] ??
      own('knownAnswer', {
        total: answer.total,
        shown: answer.items.length,
        valid: answer.items.filter(({ valid }) => valid).length,
      }),
    // It has filters of its own.
    leaves: ['layers', 'at', 'sure'],
    narrowed: narrowedBy(state, language),
    sections: sections(
      section(
        own('known'),
        table(
          [own('undertaking'), t('type'), { name: own('parties'), number: true }, own('who'), own('breaks')],
          answer.items.map((item) => [
            item.node.name[language],
            nodeTypeName(item.node.type, language),
            String(item.size),
            parties(item),
            item.checks
              .filter(({ ok }) => !ok)
              .map(({ rule }) => ruleName(rule))
              .join(list) || own('keepsAll'),
          ]),
          { total: answer.total },
        ),
      ),
      section(
        t('partyLinks'),
        points(
          sentences(answer.items.flatMap((item) => item.parties.flatMap(({ links }) => links)).slice(0, MOST_LINKS), answer, language),
        ),
      ),
    ),
    method: [answer.basis[language]],
    sources: sourcesIn(answer),
  };
}

function narrowedBy({ form, of, party, least }: Shown['state'], language: Language): BriefContent['narrowed'] {
  const t = say(knownWords, language);
  return [
    ...(form === undefined ? [] : [{ name: t('form'), value: t(form) }]),
    ...(of === undefined ? [] : [{ name: t('type'), value: nodeTypeName(of, language) }]),
    ...(party === undefined ? [] : [{ name: t('from'), value: provinceName(party)[language] }]),
    ...(least === undefined ? [] : [{ name: t('least'), value: t('atLeast', { count: least }) }]),
  ];
}

import type { ConsortiumCheck } from '../../model/api/consortia.ts';
import type { RuleId } from '../../model/ruleTerms.ts';
import { provinceName } from '../../model/sentences/names.ts';
import type { Language } from '../../model/text.ts';
import { say } from '../app/words.ts';
import { paragraphs, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import { consortiaBriefWords, consortiaWords } from './words.ts';

type RuleName = (rule: RuleId) => string;

/** The consortium that is being built: members, the rules one by one, where it is weak. */
export function briefOfConsortium(check: ConsortiumCheck, ruleName: RuleName, language: Language): BriefContent {
  const own = say(consortiaBriefWords, language);
  return {
    title: own('title', { names: check.members.map(({ node }) => node.name[language]).join(own('list')) || own('nobody') }),
    question: own('question'),
    answer: check.text[language],
    narrowed: [],
    sections: sections(consortiumSections(check, ruleName, language)),
    method: [own('method')],
    sources: sourcesIn(check),
    hypothetical: true,
  };
}

export function consortiumSections(check: ConsortiumCheck, ruleName: RuleName, language: Language): BriefContent['sections'] {
  const [t, own] = [say(consortiaWords, language), say(consortiaBriefWords, language)];
  return [
    ...section(
      own('of', { part: t('members') }),
      table(
        [own('member'), own('role'), own('provinces'), own('legal'), own('brings'), own('state')],
        check.members.map(({ node, role, provinces, legal, capabilities }) => [
          node.name[language],
          own(role),
          provinces.map((id) => provinceName(id)[language]).join(own('list')),
          legal.ok ? own('yes') : legal.text[language],
          capabilities.map(({ name }) => name[language]).join(own('list')),
          own('proposed'),
        ]),
        { hypothetical: true },
      ),
    ),
    ...section(
      own('of', { part: t('checks') }),
      paragraphs([check.text[language]]),
      table(
        [own('rule'), own('verdict'), own('why')],
        check.checks.map(({ rule, ok, text }) => [ruleName(rule), t(ok ? 'kept' : 'notKept'), text[language]]),
        { hypothetical: true },
      ),
    ),
    ...(check.weakest === undefined
      ? []
      : section(
          t('weakest'),
          paragraphs([check.weakest.text[language], check.weakest.replacement?.why[language] ?? ''], { modelled: true }),
        )),
    ...section(
      own('of', { part: t('ties', { count: check.ties.length }) }),
      check.ties.length === 0 ? paragraphs([t('noTies')]) : points(sentences(check.ties, check, language)),
    ),
  ];
}

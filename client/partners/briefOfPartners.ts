import type { ConsortiumCheck } from '../../model/api/consortia.ts';
import type { Partner, PartnersAnswer } from '../../model/api/partners.ts';
import type { RuleId } from '../../model/ruleTerms.ts';
import { provinceName } from '../../model/sentences/names.ts';
import type { Language } from '../../model/text.ts';
import { nodeTypeName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { consortiumSections } from '../consortia/briefOfConsortium.ts';
import { nameOf, paragraphs, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import type { PartnersState } from './partnersState.ts';
import { asShare, partOf } from './score.ts';
import { partnersBriefWords, partnersWords } from './words.ts';

interface Asked {
  readonly answer: PartnersAnswer;
  readonly state: PartnersState;
  /** The consortium that is being built, judged. */
  readonly check: ConsortiumCheck | undefined;
  ruleName(rule: RuleId): string;
}

/** The first are told with their reasons; all that are shown stand in the table. */
const TOLD = 8;
const INTRODUCERS = 3;

export function briefOfPartners({ answer, state, check, ruleName }: Asked, language: Language): BriefContent {
  const [t, own] = [say(partnersWords, language), say(partnersBriefWords, language)];
  const asker = answer.for === undefined ? undefined : nameOf(answer, answer.for, language);
  const topics = answer.topics.map(({ name }) => name[language]).join(own('list'));
  const title = asker === undefined ? own('titleTopic', { topic: topics }) : own('title', { name: asker });
  const shown = { shown: answer.items.length, total: answer.total };
  const first = answer.items.slice(0, INTRODUCERS).map(({ node }) => node.name[language]);
  return {
    title,
    question: asker === undefined ? own('questionTopic', { topic: topics }) : own('question', { name: asker }),
    answer: answer.none?.text[language] ?? own('answer', { names: first.join(own('list')), ...shown }),
    narrowed: narrowedBy(state, answer, language),
    sections: sections(
      section(
        t(answer.for === undefined ? 'rankedTopic' : 'ranked'),
        paragraphs([answer.note?.text[language] ?? '', ...answer.topics.map(({ text }) => text[language])]),
        ranking(answer, language),
      ),
      ...answer.items.slice(0, TOLD).map((partner, at) => whyThis(partner, at + 1, answer, language)),
      check === undefined ? [] : consortiumSections(check, ruleName, language),
    ),
    method: [answer.method.text[language], ...(answer.for === undefined ? [] : [answer.method.learnt[language]])],
    sources: sourcesIn(answer, check),
    ...(check !== undefined && { hypothetical: true }),
  };
}

function narrowedBy(state: PartnersState, answer: PartnersAnswer, language: Language): BriefContent['narrowed'] {
  const t = say(partnersWords, language);
  return [
    ...(state.topic === undefined || answer.topics.length === 0
      ? []
      : [{ name: t('topic'), value: answer.topics.map(({ name }) => name[language]).join(' · ') }]),
    ...(state.place === undefined ? [] : [{ name: t('place'), value: nameOf(answer, state.place, language) }]),
    ...(state.type === undefined ? [] : [{ name: t('type'), value: nodeTypeName(state.type, language) }]),
    ...(state.through === undefined ? [] : [{ name: t('through'), value: nameOf(answer, state.through, language) }]),
  ];
}

function ranking(answer: PartnersAnswer, language: Language) {
  const [t, own] = [say(partnersWords, language), say(partnersBriefWords, language)];
  return table(
    [{ name: own('rank'), number: true }, own('name'), t('type'), own('place'), { name: own('score'), number: true }, t('introducers')],
    answer.items.map(({ node, score, through }, at) => [
      String(at + 1),
      node.name[language],
      nodeTypeName(node.type, language),
      node.city === undefined
        ? node.province === undefined
          ? ''
          : provinceName(node.province)[language]
        : nameOf(answer, node.city, language),
      asShare(score),
      through
        .slice(0, INTRODUCERS)
        .map((one) => nameOf(answer, one.node, language))
        .join(own('list')),
    ]),
    { total: answer.total, modelled: true },
  );
}

function whyThis(partner: Partner, rank: number, answer: PartnersAnswer, language: Language) {
  const own = say(partnersBriefWords, language);
  const { node, reasons, path, score } = partner;
  const because = reasons.map((reason) =>
    own('reason', {
      name: partOf(answer.method, reason.part, language).name,
      contribution: asShare(reason.contribution),
      text: reason.text[language],
    }),
  );
  return section(
    own('partner', { rank, name: node.name[language], score: asShare(score) }),
    points(because, { modelled: true }),
    path === undefined ? [] : paragraphs([path.text[language]]),
    path === undefined ? [] : points(sentences(path.links, answer, language)),
  );
}

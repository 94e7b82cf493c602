import {
  ConsortiumCheckBody as Body,
  ConsortiaFilters,
  ConsortiumCheck,
  type ConsortiumCheckBody,
  DEFAULT_PROPOSALS,
} from '../../../model/api/consortia.ts';
import { MESSAGES } from '../../../model/messages.ts';
import type { RuleId } from '../../../model/ruleTerms.ts';
import { choices, waysToChoose } from '../../insight/consortia/choices.ts';
import { alternatives } from '../../insight/consortia/edits.ts';
import { choicesText, verdictSummary } from '../../insight/consortia/listTexts.ts';
import type { Party } from '../../insight/consortia/party.ts';
import { rulesInForce } from '../../insight/consortia/rulesInForce.ts';
import type { Terms } from '../../insight/consortia/search.ts';
import { judge, shortOf, type Verdict } from '../../insight/consortia/verdicts.ts';
import { weakestOf } from '../../insight/consortia/weakest.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import { alternativeAnswer, listsIn, weakestAnswer } from './advice.ts';
import { groundFor, membersAsked, rulesAsked, wantedOf } from './asked.ts';
import { gatherByMembers } from './gather.ts';
import { checksOf, memberAnswer, provincesIn, recordsShown, shownFor, tiesIn } from './present.ts';

const MOST_CHOICES = 20_000;

export const consortiumCheckRoute = route({
  method: 'post',
  path: '/consortia/check',
  tag: 'Exploring',
  summary:
    'Judges a list of members by the rules for a consortium: what is kept and broken, the weakest point, and the smallest changes that mend it',
  query: ConsortiaFilters,
  body: Body,
  answer: ConsortiumCheck,
  example: {
    path: '/consortia/check',
    body: { members: ['univ:fudan', 'univ:zhejiang-university', 'city:hefei'], coordinator: 'univ:fudan' },
  },
  async handle({ graph, sources, clock, engine }, { query, body, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const at = { store, projection };
    const { indexes, coordinators } = membersAsked(projection, body);
    const asked = rulesAsked(projection, body.rules);
    // Shares are given to be judged.
    const rules = await rulesInForce(store, body.shares === undefined ? asked : { 'enclave-equity': true, ...asked });
    const inForce = indexes.length > 0 ? rules.inForce : onlyShares(rules.inForce);
    const ground = groundFor(projection, query);
    await sources.at(projection.revision);
    const advise = async (standing: readonly number[]) => {
      const { members, pool, scale } = await gatherByMembers(at, ground, indexes, standing, wantedOf(query, body, rules.inForce));
      const terms: Terms = { rules: inForce, fixed: members, pool, scale, coordinators, shares: body.shares };
      const verdicts = judge({ members, coordinators, shares: body.shares }, inForce);
      const list = { members, verdicts, coordinators, short: shortOf(verdicts), score: 0 };
      const wants = list.short > 0 && members.length > 0 && body.limit !== 0;
      const offered = wants ? alternatives(members, terms, body.limit ?? DEFAULT_PROPOSALS) : [];
      return { list, terms, offered, wants, weakest: weakestOf(list, terms) };
    };
    const near = await advise([]);
    const enough = !near.wants || near.offered.length > 0;
    const { list, terms, offered, weakest } = enough ? near : await advise(await engine.analyse('consortia', projection, {}, signal));
    const { members, verdicts } = list;
    const chosen = choicesFor(body, members, coordinators, terms);
    const shown = await shownFor(at, [list, ...listsIn(weakest, offered)], { nodes: [], links: [] }, rules, sources);
    return {
      valid: list.short === 0,
      text: verdictSummary(members.length, broken(verdicts)),
      checks: checksOf(list, shown),
      members: members.map((party) => memberAnswer(party, coordinators, shown)),
      provinces: provincesIn(members),
      ties: tiesIn(members, shown),
      ...(weakest && { weakest: weakestAnswer(weakest, shown) }),
      alternatives: offered.map((alternative) => alternativeAnswer(alternative, shown)),
      ...(chosen && { choices: chosen }),
      ...recordsShown(shown),
      took: clock() - started,
    };
  },
});

const broken = (verdicts: readonly Verdict[]): RuleId[] => verdicts.filter(({ short }) => short > 0).map(({ rule }) => rule);

/** Without members there is nothing to judge but the shares. */
const onlyShares = ({ 'enclave-equity': equity }: Terms['rules']): Terms['rules'] =>
  equity === undefined ? {} : { 'enclave-equity': equity };

function choicesFor(
  { choose }: ConsortiumCheckBody,
  members: readonly Party[],
  coordinators: ReadonlySet<number>,
  { rules }: Terms,
): ConsortiumCheck['choices'] {
  if (choose === undefined) return undefined;
  if (choose > members.length) throw refusal('/body/choose', MESSAGES.chooseFromMembers);
  if (waysToChoose(members.length, choose) > MOST_CHOICES) throw refusal('/body/choose', MESSAGES.tooManyChoices);
  const { total, keeping, valid } = choices(members, choose, coordinators, rules);
  return {
    size: choose,
    total,
    count: valid.length,
    keeping: Object.fromEntries(keeping),
    items: valid.slice(0, MOST_SHOWN).map((parties) => parties.map(({ node }) => node.id)),
    text: choicesText(members.length, choose, total, valid.length),
  };
}

const MOST_SHOWN = 500;

import { ConsortiaBody, ConsortiaFilters, ConsortiaProposed, DEFAULT_PROPOSALS } from '../../../model/api/consortia.ts';
import { MESSAGES } from '../../../model/messages.ts';
import { impossibleText, nobodyText, PROPOSALS_BASIS } from '../../insight/consortia/listTexts.ts';
import { type Proposed, proposals } from '../../insight/consortia/proposals.ts';
import { rulesInForce } from '../../insight/consortia/rulesInForce.ts';
import type { Proposal, Terms } from '../../insight/consortia/search.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import { asAlternative, listsIn } from './advice.ts';
import { groundFor, membersAsked, rulesAsked, topicAsked, wantedOf } from './asked.ts';
import { type Gathered, gatherByMembers, gatherByTopic } from './gather.ts';
import { checksOf, idsOf, recordsShown, type Shown, shownFor } from './present.ts';
import { proposalAnswer } from './proposal.ts';

export const consortiaProposeRoute = route({
  method: 'post',
  path: '/consortia',
  tag: 'Exploring',
  summary: 'Proposes consortia that keep the rules, for a topic, around given members, or both',
  query: ConsortiaFilters,
  body: ConsortiaBody,
  answer: ConsortiaProposed,
  example: { path: '/consortia', body: { topic: 'industry:ic', rules: { firms: true } } },
  async handle({ graph, sources, clock, engine }, { query, body, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const at = { store, projection };
    const { indexes, coordinators } = membersAsked(projection, body);
    if (body.size !== undefined && body.size < indexes.length) throw refusal('/body/size', MESSAGES.sizeBelowMembers);
    topicAsked(projection, body.topic);
    const [rules] = await Promise.all([rulesInForce(store, rulesAsked(projection, body.rules)), sources.at(projection.revision)]);
    const ground = groundFor(projection, query);
    const wanted = wantedOf(query, body, rules.inForce);
    const propose = async (standing: readonly number[]) => {
      const gathered =
        body.topic === undefined
          ? await gatherByMembers(at, ground, indexes, standing, wanted)
          : await gatherByTopic(at, ground, indexes, body.topic, wanted);
      const { members: fixed, pool, scale } = gathered;
      const terms: Terms = { rules: rules.inForce, fixed, pool, scale, coordinators, shares: body.shares };
      return { gathered, ...proposals(terms, body.size, body.limit ?? DEFAULT_PROPOSALS) };
    };
    const near = await propose([]);
    const enough = near.items.length > 0 || body.topic !== undefined;
    const { gathered, items, nearest } = enough ? near : await propose(await engine.analyse('consortia', projection, {}, signal));
    const lists = items.flatMap(({ proposal, weakest, swaps }) => [proposal, ...listsIn(weakest, swaps.map(asAlternative))]);
    const shown = await shownFor(at, [...lists, ...(nearest ? [nearest] : [])], topicsIn(items, gathered), rules, sources);
    return {
      items: items.map((advised) => proposalAnswer(advised, gathered, shown)),
      basis: PROPOSALS_BASIS,
      candidates: gathered.pool.length,
      ...(items.length === 0 && { none: noneAnswer(nearest, gathered.pool.length, body.topic, shown) }),
      ...recordsShown(shown),
      took: clock() - started,
    };
  },
});

/** The topics and partners that members were chosen for, and the links that say so. */
function topicsIn(items: Proposed['items'], { reasons }: Gathered): { nodes: number[]; links: number[] } {
  const ties = items.flatMap(({ proposal }) => proposal.members.flatMap(({ index }) => reasons.get(index) ?? []));
  const linked = ties.flatMap((tie) => ('link' in tie ? [tie] : []));
  return { nodes: linked.map((reason) => ('of' in reason ? reason.of : reason.topic)), links: linked.map(({ link }) => link) };
}

function noneAnswer(nearest: Proposal | undefined, candidates: number, topic: string | undefined, shown: Shown): ConsortiaProposed['none'] {
  const checks = nearest === undefined ? [] : checksOf(nearest, shown);
  const broken = checks.find(({ ok }) => !ok);
  if (nearest === undefined || candidates === 0 || broken === undefined) {
    return { reason: 'no-candidates', ...(broken && { rule: broken.rule }), text: nobodyText(topic), nearest: [], checks };
  }
  return {
    reason: 'rule',
    rule: broken.rule,
    text: impossibleText(broken.rule, broken.text),
    nearest: idsOf(
      shown,
      nearest.members.map(({ index }) => index),
    ),
    checks,
  };
}

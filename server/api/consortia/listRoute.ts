import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { UNDERTAKING_FORMS, UndertakingsAnswer, UndertakingsQuery } from '../../../model/api/undertakings.ts';
import { provincesOf } from '../../insight/consortia/party.ts';
import { rulesInForce } from '../../insight/consortia/rulesInForce.ts';
import type { UndertakingsQuestion } from '../../insight/consortia/undertakings.ts';
import { filteredText, UNDERTAKINGS_BASIS } from '../../insight/consortia/undertakingTexts.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { nodesByIndex } from '../present/records.ts';
import { route } from '../route.ts';
import { groundFor } from './asked.ts';
import { undertakingsShown } from './undertaking.ts';

export const undertakingsRoute = route({
  method: 'get',
  path: '/consortia',
  tag: 'Exploring',
  summary: 'What several parties build, found or are members of together, with their provinces and the rules for a consortium judged',
  query: UndertakingsQuery,
  answer: UndertakingsAnswer,
  example: { path: '/consortia?kinds=joint_builds&least=3&packs=ledger' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const at = { store, projection };
    const question = questionOf(query, query.for === undefined ? undefined : knownNode(projection, query.for, '/query/for'));
    const unplaced = await engine.analyse('unplacedParties', projection, {}, signal);
    const records = await nodesByIndex(at, unplaced);
    const several = Array.from(records, ([index, node]) => [index, provincesOf(node)] as const).filter(
      ([, provinces]) => provinces.length > 0,
    );
    const [{ items, total }, rules] = await Promise.all([
      engine.analyse('undertakings', projection, { ...question, several }, signal),
      rulesInForce(store, {}),
      sources.at(projection.revision),
    ]);
    const answer = await undertakingsShown(at, groundFor(projection, question.filters), items, rules, sources);
    return {
      ...answer,
      total,
      next: nextCursor(question.offset, items.length, total),
      basis: UNDERTAKINGS_BASIS,
      ...(total === 0 && { none: { reason: 'filtered' as const, text: filteredText(question.least) } }),
      took: clock() - started,
    };
  },
});

function questionOf(
  { limit = DEFAULT_LIMIT, cursor, form, least = 1, for: _target, types, provinces, ...filters }: UndertakingsQuery,
  only: number | undefined,
): UndertakingsQuestion {
  const forms = form === undefined ? UNDERTAKING_FORMS : [form];
  return { filters, types, provinces, forms, least, only, several: [], offset: offsetOf(cursor), limit };
}

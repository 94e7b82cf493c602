import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { TimelineAnswer, TimelineQuery } from '../../../model/api/timeline.ts';
import { firstDay } from '../../../model/partialDate.ts';
import { dayAfter } from '../../insight/timeline/calendar.ts';
import type { Days } from '../../insight/timeline/events.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { admittedEvents } from './admittedEvents.ts';
import { timelineAnswer } from './present.ts';

export const timelineRoute = route({
  method: 'get',
  path: '/timeline',
  tag: 'Exploring',
  summary: 'Dated events, the growth of each layer year by year, the stages of the practice modes, and plans with their validity',
  query: TimelineQuery,
  answer: TimelineAnswer,
  example: { path: '/timeline?from=2021&to=2021&resolution=day&at=2021-06' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, from, to, resolution = 'year', actor: actorId, at, ...filters } = query;
    const actor = actorId === undefined ? null : knownNode(projection, actorId, '/query/actor');
    const span: Days = {
      start: from === undefined ? Number.NEGATIVE_INFINITY : firstDay(from),
      end: to === undefined ? Number.POSITIVE_INFINITY : dayAfter(to),
    };
    const question = { filters, actor, at: at ?? null, nodeDates: { from: projection.nodes.from, to: projection.nodes.to } };
    const [found, events] = await Promise.all([
      engine.analyse('timeline', projection, question, signal),
      store.events(),
      sources.at(projection.revision),
    ]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const admitted = admittedEvents(events, { projection, sources, filters, actor }, span, resolution);
    const offset = offsetOf(cursor);
    const page = { shown: admitted.slice(offset, offset + limit), all: admitted };
    const answer = await timelineAnswer(
      { store, projection },
      found,
      { span, at, layers: query.layers ?? [], sided: actor !== null, page },
      sources,
    );
    return { ...answer, next: nextCursor(offset, page.shown.length, admitted.length), took: clock() - started };
  },
});

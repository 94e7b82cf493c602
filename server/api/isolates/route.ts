import {
  DEFAULT_MOST,
  DEFAULT_PLANNED,
  DEFAULT_REASONS,
  ISOLATE_REASONS,
  type IsolateLevel,
  IsolatesAnswer,
  type IsolatesQuery,
  IsolatesQuery as Query,
} from '../../../model/api/isolates.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { MESSAGES } from '../../../model/messages.ts';
import { typeCode } from '../../graph/codes.ts';
import type { Projection } from '../../graph/projection.ts';
import { NamingCatalogue, type Namings } from '../../insight/isolates/namings.ts';
import type { IsolatesQuestion } from '../../insight/isolates/question.ts';
import type { Store } from '../../store/store.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { ApiProblem, refusal } from '../problem.ts';
import { route } from '../route.ts';
import { isolatesAnswer } from './present.ts';

const CITY = typeCode('city');
/** By store: a process may serve several. */
const catalogues = new WeakMap<Store, NamingCatalogue>();

export const isolatesRoute = route({
  method: 'get',
  path: '/isolates',
  tag: 'Exploring',
  summary:
    'Nodes or cities without documented links, apart from the main part of the network, or hanging on it by one link; whom to link each with, what that brings, and what changed between two dates',
  query: Query,
  answer: IsolatesAnswer,
  example: { path: '/isolates?level=city&layers=innovation&since=2015&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const asked = askedNode(projection, query);
    const namings = asked.level === 'city' ? await catalogueOf(store).at({ store, projection }) : null;
    const question = questionOf(query, asked, namings);
    const [found] = await Promise.all([engine.analyse('isolates', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const answer = await isolatesAnswer({ store, projection }, found, { question, namings }, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});

interface AskedNode {
  readonly of: number | null;
  readonly level: IsolateLevel;
}

/** Isolation of a city means, unless told, that of the city with all that lies in it. */
function askedNode(projection: Projection, { of: id, level, named }: IsolatesQuery): AskedNode {
  const of = id === undefined ? null : knownNode(projection, id, '/query/of');
  const isCity = of !== null && projection.nodes.type[of] === CITY;
  const chosen = level ?? (isCity ? 'city' : 'node');
  if (chosen === 'city' && of !== null && !isCity) throw refusal('/query/of', MESSAGES.deltaCity);
  if (chosen !== 'city' && named !== undefined) throw refusal('/query/named', MESSAGES.onlyForCities);
  return { of, level: chosen };
}

function catalogueOf(store: Store): NamingCatalogue {
  const catalogue = catalogues.get(store) ?? new NamingCatalogue();
  catalogues.set(store, catalogue);
  return catalogue;
}

function questionOf(query: IsolatesQuery, { of, level }: AskedNode, namings: Namings | null): IsolatesQuestion {
  const {
    limit,
    cursor,
    level: _level,
    reasons = [],
    only,
    most,
    leaves,
    of: _of,
    since,
    change,
    partnerTypes,
    within,
    named,
    plan,
    ...filters
  } = query;
  return {
    filters,
    level,
    reasons: reasons.length > 0 ? reasons : of === null ? DEFAULT_REASONS : ISOLATE_REASONS,
    only: only ?? [],
    most: most ?? DEFAULT_MOST,
    leaves: leaves ?? true,
    since: since ?? null,
    change: change ?? [],
    of,
    partnerTypes: partnerTypes ?? [],
    withinKilometres: within ?? null,
    naming: named === undefined || namings === null ? null : { named: new Set(namings.byCity.keys()), wanted: named },
    planned: plan ?? DEFAULT_PLANNED,
    offset: offsetOf(cursor),
    limit: limit ?? DEFAULT_LIMIT,
  };
}

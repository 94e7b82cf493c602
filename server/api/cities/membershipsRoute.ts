import { CityMembershipsAnswer, CityMembershipsQuery } from '../../../model/api/cityMemberships.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import type { MemberFound } from '../../insight/cities/membershipsTask.ts';
import { MEMBERSHIP_BASIS, membershipsText, memberText } from '../../insight/cities/membershipTexts.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownBody } from '../known.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { cityBrief } from './cityRecords.ts';

const MOST_LINKS = 10;

export const cityMembershipsRoute = route({
  method: 'get',
  path: '/cities/memberships',
  tag: 'Exploring',
  summary:
    'Which cities take part in corridors, zones, alliances and the like, in all of those asked for or in any, themselves or through what lies in them',
  query: CityMembershipsQuery,
  answer: CityMembershipsAnswer,
  example: { path: '/cities/memberships?of=corridor:g60,corridor:huhangyong' },
  async handle({ graph: { projection, store }, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { of = [], match = 'all', itself = false, limit = DEFAULT_LIMIT, cursor, ...filters } = query;
    const offset = offsetOf(cursor);
    const bodies = [...new Set(of)].map((id) => knownBody(projection, id, '/query/of'));
    const question = { filters, bodies: bodies.length > 0 ? bodies : undefined, inAll: match === 'all' && bodies.length > 0, itself };
    const [found] = await Promise.all([engine.analyse('cityMemberships', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const shown = found.slice(offset, offset + limit);
    const records = await recordsOf(
      { projection, store },
      [...bodies, ...shown.flatMap(({ city, memberships }) => [city, ...memberships.map(({ body }) => body)])],
      shown.flatMap(({ memberships }) => memberships.flatMap(({ links }) => links.slice(0, MOST_LINKS))),
    );
    const names = bodies.flatMap((body) => records.nodes.get(body)?.name ?? []);
    const text = membershipsText(found.length, names, question.inAll);
    return {
      items: shown.flatMap((member) => memberAnswer(member, records)),
      total: found.length,
      next: nextCursor(offset, shown.length, found.length),
      text,
      ...(found.length === 0 && { none: { reason: 'no-members' as const, text } }),
      basis: [MEMBERSHIP_BASIS],
      ...dictionaries(records, sources),
      complete: true,
      took: clock() - started,
    };
  },
});

function memberAnswer({ city: index, memberships }: MemberFound, { nodes, links }: AnswerRecords): CityMembershipsAnswer['items'] {
  const city = nodes.get(index);
  if (city === undefined) return [];
  const known = memberships.flatMap(({ body, itself, links: own }) => {
    const node = nodes.get(body);
    return node === undefined ? [] : [{ node, itself, links: idsIn(links, own.slice(0, MOST_LINKS)) }];
  });
  const names = (itself: boolean) => known.flatMap((each) => (each.itself === itself ? [each.node.name] : []));
  return [
    {
      city: cityBrief(city),
      memberships: known.map(({ node, itself, links: own }) => ({ node: node.id, itself, links: own })),
      text: memberText(city.name, names(true), names(false)),
    },
  ];
}

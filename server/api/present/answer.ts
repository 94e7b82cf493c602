import type { Response } from 'express';
import type { Language } from '../../../model/text.ts';
import { ApiProblem } from '../problem.ts';

const NDJSON = 'application/x-ndjson';

/** Weak, because `took` differs between two answers that mean the same. */
const entityTag = (revision: number): string => `W/"r${revision}"`;

export function sendProblem(response: Response, problem: ApiProblem): void {
  const language: Language = response.req.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en';
  if (problem.status === 503) response.set('Retry-After', '2');
  response.status(problem.status).set('Cache-Control', 'no-store').vary('Accept-Language').type('application/problem+json');
  response.send(JSON.stringify(problem.body(language)));
}

/** A list goes out line by line when the caller asks for NDJSON: what is not an item stands in the first line. */
export function sendAnswer(response: Response, answer: unknown, revision: number): void {
  const tag = entityTag(revision);
  response.set({ ETag: tag, 'X-Graph-Revision': String(revision), 'Cache-Control': 'private, no-cache' }).vary('Accept');
  if (isCurrent(response.req.get('If-None-Match'), tag)) {
    response.status(304).end();
    return;
  }
  const wanted = response.req.accepts(['application/json', NDJSON]);
  if (wanted === false) throw new ApiProblem('not-acceptable');
  if (wanted === NDJSON && isList(answer)) {
    const { items, ...rest } = answer;
    response.type(NDJSON).send(`${[rest, ...items].map((line) => JSON.stringify(line)).join('\n')}\n`);
    return;
  }
  response.json(answer);
}

const isCurrent = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((one) => one.trim() === '*' || one.trim() === tag) ?? false;

const isList = (answer: unknown): answer is { items: readonly unknown[] } =>
  typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items);

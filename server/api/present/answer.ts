import type { Response } from 'express';
import type { Language } from '../../../model/text.ts';
import { ApiProblem } from '../problem.ts';

const NDJSON = 'application/x-ndjson';
const ANSWERS = ['application/json', NDJSON];

/** Weak, because `took` differs between two answers that mean the same. */
const entityTag = (revision: number): string => `W/"r${revision}"`;

/** What the caller reads best. */
export const languageOf = ({ req }: Pick<Response, 'req'>): Language => (req.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en');

export function sendProblem(response: Response, problem: ApiProblem): void {
  if (problem.status === 503) response.set('Retry-After', '2');
  response.status(problem.status).set('Cache-Control', 'no-store').vary('Accept-Language').type('application/problem+json');
  response.send(JSON.stringify(problem.body(languageOf(response))));
}

/** How things stand just now: of no revision, and out of date in a moment. */
export function sendStatus(response: Response, answer: unknown): void {
  response.set('Cache-Control', 'no-store').json(answer);
}

/** An answer that was written out before, as it would have been sent then. */
export function sendWritten(response: Response, json: Buffer, revision: number): void {
  if (response.req.accepts(ANSWERS) === NDJSON) sendAnswer(response, JSON.parse(json.toString()), revision);
  else if (isNews(response, revision)) response.type('json').send(json);
}

/** A list goes out line by line when the caller asks for NDJSON: what is not an item stands in the first line. */
export function sendAnswer(response: Response, answer: unknown, revision: number): void {
  if (!isNews(response, revision)) return;
  if (response.req.accepts(ANSWERS) === NDJSON && isList(answer)) {
    const { items, ...rest } = answer;
    response.type(NDJSON).send(`${[rest, ...items].map((line) => JSON.stringify(line)).join('\n')}\n`);
    return;
  }
  response.json(answer);
}

function isNews(response: Response, revision: number): boolean {
  const news = isNewerThanHeld(response.vary('Accept'), revision);
  if (news && response.req.accepts(ANSWERS) === false) throw new ApiProblem('not-acceptable');
  return news;
}

/** Writes the headers; false when the caller has the answer already and was told so. */
export function isNewerThanHeld(response: Response, revision: number): boolean {
  const tag = entityTag(revision);
  response.set({ ETag: tag, 'X-Graph-Revision': String(revision), 'Cache-Control': 'private, no-cache' });
  const current = isCurrent(response.req.get('If-None-Match'), tag);
  if (current) response.status(304).end();
  return !current;
}

const isCurrent = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((one) => one.trim() === '*' || one.trim() === tag) ?? false;

const isList = (answer: unknown): answer is { items: readonly unknown[] } =>
  typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items);

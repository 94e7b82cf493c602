import express, { type RequestHandler, type Router } from 'express';
import { z } from 'zod';
import { SourceId } from '../../model/ids.ts';
import { MESSAGES } from '../../model/messages.ts';
import type { Text } from '../../model/text.ts';
import type { UnknownSources } from '../graph/cited.ts';
import { checked } from './check.ts';
import { answerAsJob } from './jobs/answerAsJob.ts';
import type { Answered, Work } from './jobs/job.ts';
import { preferenceIn } from './jobs/preference.ts';
import { limitInFlight } from './limit.ts';
import { languageOf, sendAnswer, sendStatus } from './present/answer.ts';
import { ApiProblem } from './problem.ts';
import { Reply } from './reply.ts';
import type { AnyRoute, Context } from './route.ts';

const BODY_LIMIT = '1mb';
/** The filters by source in what a request's schema made of it. */
const SourcesAsked = z.object({ packs: z.array(z.string()).optional(), sources: z.array(SourceId).optional() });

/** Every call goes the same way: limit, validate, handle, present. */
export function apiRouter(routes: readonly AnyRoute[], context: Context): Router {
  const router = express.Router({ caseSensitive: true });
  router.use(limitInFlight(256));
  router.use(requireLoaded(context));
  for (const [path, methods] of byPath(routes)) {
    for (const route of methods) router[route.method](path, ...bodyReader(route), answering(route, context));
    router.all(path, refuseMethod(methods));
  }
  return router;
}

function byPath(routes: readonly AnyRoute[]): Map<string, AnyRoute[]> {
  const paths = new Map<string, AnyRoute[]>();
  for (const route of routes) paths.set(route.path, [...(paths.get(route.path) ?? []), route]);
  return paths;
}

function requireLoaded({ graph }: Context): RequestHandler {
  return (_request, _response, next) => {
    if (!graph.loaded) throw new ApiProblem('starting');
    next();
  };
}

function bodyReader(route: AnyRoute): RequestHandler[] {
  if (route.body === undefined) return [];
  const requireJson: RequestHandler = (request, _response, next) => {
    if (request.is('application/json') === false) throw new ApiProblem('wrong-media-type');
    next();
  };
  return [requireJson, express.json({ limit: route.bodyLimit ?? BODY_LIMIT })];
}

function answering(route: AnyRoute, context: Context): RequestHandler {
  return async (request, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableEnded) gone.abort();
    });
    const input = {
      signal: gone.signal,
      language: languageOf(response),
      params: checked('path', route.params, request.params),
      query: checked('query', route.query, request.query),
      body: checked('body', route.body, request.body),
    };
    if (route.manner !== undefined) {
      await citing(route, context, input, async () => {
        const answer = await route.handle(context, input as never);
        if (answer instanceof Reply) await answer.send(response);
        else sendStatus(response, answer);
      });
      return;
    }
    response.vary('Prefer');
    // A request for the headers alone leaves nothing behind.
    const preference = request.method === 'HEAD' ? null : preferenceIn(request.get('Prefer'));
    if (preference === null) {
      const { answer, revision } = await answered(route, context, input);
      sendAnswer(response, answer, revision);
    } else {
      await requireKnown(context, sourcesAsked(route, input));
      const { jobs, engine } = context;
      const work: Work = (signal, begun) => answered(route, { ...context, engine: engine.inBackground(begun) }, { ...input, signal });
      await answerAsJob(jobs, preference, work, { request, response, gone: gone.signal });
    }
  };
}

interface Input {
  readonly signal: AbortSignal;
  readonly query: unknown;
  readonly body: unknown;
}

/** The answer from the graph as it stands now. */
const answered = (route: AnyRoute, context: Context, input: Input): Promise<Answered> =>
  citing(route, context, input, async () => {
    const { revision } = context.graph.projection;
    // The route's own schemas made of the request what its handler takes.
    return { answer: await route.handle(context, input as never), revision };
  });

/** Does the work while what its filters ask of the sources is at hand. */
async function citing<Result>(route: AnyRoute, context: Context, input: Input, work: () => Promise<Result>): Promise<Result> {
  const asked = sourcesAsked(route, input);
  await requireKnown(context, asked);
  return asked.reduce(
    (inner, { filters }) =>
      () =>
        context.graph.citing(filters, inner),
    work,
  )();
}

interface SourcesOf {
  readonly part: 'query' | 'body';
  readonly filters: z.output<typeof SourcesAsked>;
}

/** Only where filters are taken: a brief, too, has sources in its body, which are what it cites. */
function sourcesAsked(route: AnyRoute, input: Input): SourcesOf[] {
  return (['query', 'body'] as const).flatMap((part) => {
    const asked = SourcesAsked.safeParse(input[part]);
    return takesFilters(route[part]) && asked.success ? [{ part, filters: asked.data }] : [];
  });
}

const takesFilters = (schema: z.ZodType | undefined): boolean => schema instanceof z.ZodObject && 'packs' in schema.shape;

/** A pack or source that nobody knows is a fault of the request. */
async function requireKnown({ graph }: Context, all: readonly SourcesOf[]): Promise<void> {
  for (const { part, filters } of all) {
    const unknown = await graph.unknown(filters);
    const faults = (['packs', 'sources'] as const).flatMap((filter) =>
      unknown[filter].map((name) => ({ pointer: `/${part}/${filter}`, message: named(filter, name) })),
    );
    if (faults.length > 0) throw new ApiProblem('invalid-request', faults);
  }
}

function named(filter: keyof UnknownSources, name: string): Text {
  const { zh, en } = filter === 'packs' ? MESSAGES.unknownPack : MESSAGES.unknownSource;
  return { zh: `${zh}：${name}`, en: `${en}: ${name}` };
}

function refuseMethod(routes: readonly AnyRoute[]): RequestHandler {
  const methods = routes.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const allow = [...methods, 'OPTIONS'].join(', ');
  return (request, response) => {
    response.set('Allow', allow);
    if (request.method === 'OPTIONS') response.status(204).end();
    else throw new ApiProblem('wrong-method');
  };
}

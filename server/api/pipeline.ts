import express, { type RequestHandler, type Router } from 'express';
import { checked } from './check.ts';
import { limitInFlight } from './limit.ts';
import { sendAnswer } from './present/answer.ts';
import { ApiProblem } from './problem.ts';
import type { AnyRoute, Context } from './route.ts';

const BODY_LIMIT = '1mb';

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
  return [requireJson, express.json({ limit: BODY_LIMIT })];
}

function answering(route: AnyRoute, context: Context): RequestHandler {
  return async (request, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableEnded) gone.abort();
    });
    const input = {
      signal: gone.signal,
      params: checked('path', route.params, request.params),
      query: checked('query', route.query, request.query),
      body: checked('body', route.body, request.body),
    };
    const { revision } = context.graph.projection;
    // The route's own schemas made these three what its handler takes.
    sendAnswer(response, await route.handle(context, input as never), revision);
  };
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

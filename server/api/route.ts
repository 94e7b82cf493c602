import type { z } from 'zod';
import type { Language } from '../../model/text.ts';
import type { LiveGraph } from '../graph/liveGraph.ts';
import type { Engine } from '../insight/engine.ts';
import type { Press } from '../press/press.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { SourceCatalogue } from './present/sourceCatalogue.ts';
import type { Reply } from './reply.ts';

/** What a handler may use. */
export interface Context {
  readonly graph: LiveGraph;
  readonly sources: SourceCatalogue;
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly press: Press;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds since some fixed moment. */
  readonly clock: () => number;
  readonly sharedViewsMost: number;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

interface RouteRequest<Params, Query, Body> {
  readonly params: Parsed<Params>;
  readonly query: Parsed<Query>;
  readonly body: Parsed<Body>;
  /** For what is told in one language only. */
  readonly language: Language;
  /** Aborted when nobody waits for the answer any longer. */
  readonly signal: AbortSignal;
}

/**
 * How a call answers that is not one answer on the graph at its present revision: how things stand just now, an answer that was kept
 * with its own revision, events as they come, or a file that goes out while it is written.
 */
type Manner = 'status' | 'kept' | 'events' | 'file';

interface Example {
  readonly path: string;
  readonly body?: unknown;
}

/** One call of the API: its description, its schemas and a thin handler. openapi.json is made from the same object. */
export interface Route<
  Params extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: 'get' | 'post' | 'delete';
  /** Below /api/v1, in Express form: `/nodes/:id`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  readonly manner?: Manner;
  /** The media types of a file. */
  readonly media?: readonly string[];
  /** How large a body it takes; as usual when it is not said. */
  readonly bodyLimit?: string;
  /** An address (and body) that works on the default graph; null where another call's answer holds the address. */
  readonly example: Example | null;
  handle(context: Context, request: RouteRequest<Params, Query, Body>): Promise<z.output<Answer> | Reply>;
}

/** A route as the pipeline sees it: what its handler takes has been checked by its own schemas. */
export interface AnyRoute extends Omit<Route, 'handle'> {
  handle(
    context: Context,
    request: RouteRequest<undefined, undefined, undefined> & { params: never; query: never; body: never },
  ): Promise<unknown>;
}

export interface RouteWithExample extends AnyRoute {
  readonly example: Example;
}

/** Infers the handler's types from the schemas. */
export const route = <
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | undefined,
  Answer extends z.ZodType,
>(
  described: Route<Params, Query, Body, Answer>,
): Route<Params, Query, Body, Answer> => described;

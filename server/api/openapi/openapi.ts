import { z } from 'zod';
import { JobAnswer } from '../../../model/api/jobs.ts';
import { Problem } from '../../../model/api/problem.ts';
import { BACKGROUND_BUDGET_MS } from '../../insight/engine.ts';
import { MOST_WAIT_SECONDS } from '../jobs/preference.ts';
import { PROBLEMS } from '../problem.ts';
import type { AnyRoute } from '../route.ts';

type Json = Record<string, unknown>;

/** The description of the API, made from the same objects that answer it. */
export function openapi(routes: readonly AnyRoute[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = `/api/v1${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Deltaweave 织网',
      version,
      description: "The knowledge network of the Yangtze River Delta's science and innovation community.",
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output'), Job: schemaOf(JobAnswer, 'output') },
      parameters: { Prefer: PREFER },
      responses: { Problem: problemResponse(), Job: JOB_RESPONSE },
    },
  };
}

function operation(route: AnyRoute): Json {
  return {
    operationId: `${route.method}${route.path.replaceAll(/[^a-z]+(\w)/gi, (_all, first: string) => first.toUpperCase())}`,
    tags: [route.tag],
    summary: route.summary,
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...(route.manner === undefined ? [{ $ref: '#/components/parameters/Prefer' }] : []),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: schemaOf(route.body, 'input'), ...(route.example && { example: route.example.body }) },
            },
          },
        }),
    responses: { ...responses(route), default: { $ref: '#/components/responses/Problem' } },
    ...(route.example && { 'x-example': `/api/v1${route.example.path}` }),
  };
}

function responses({ summary, answer, manner, media: files = [] }: AnyRoute): Json {
  if (manner === 'file')
    return { 200: { description: summary, content: Object.fromEntries(files.map((type) => [type, fileSchema(type, answer)])) } };
  const media = manner === 'events' ? 'text/event-stream' : 'application/json';
  const described = { description: summary, content: { [media]: { schema: schemaOf(answer, 'output') } } };
  if (manner === 'status' || manner === 'events') return { 200: described };
  return {
    200: {
      ...described,
      headers: {
        ETag: { schema: { type: 'string' } },
        'X-Graph-Revision': { schema: { type: 'integer' }, description: 'The revision that the answer was computed at' },
      },
    },
    ...(manner === undefined && { 202: { $ref: '#/components/responses/Job' } }),
    304: { description: 'The graph has not changed since the answer with this ETag' },
  };
}

/** Only of JSON a schema can say what stands in it. */
const fileSchema = (type: string, answer: z.ZodType): Json => (type === 'application/json' ? { schema: schemaOf(answer, 'output') } : {});

const PREFER: Json = {
  name: 'Prefer',
  in: 'header',
  required: false,
  description: `RFC 7240. With \`respond-async\` the call becomes a job, whose analysis may take ${BACKGROUND_BUDGET_MS / 60_000} minutes; with \`wait\` only when it is not answered within so many seconds (${MOST_WAIT_SECONDS} at most).`,
  schema: { type: 'string' },
  example: 'respond-async, wait=2',
};

const JOB_RESPONSE: Json = {
  description: 'The call runs as a job: how it stands, and where to follow it and to fetch its result',
  headers: {
    Location: { schema: { type: 'string' }, description: 'The address of the job' },
    'Preference-Applied': { schema: { type: 'string' } },
    'Retry-After': { schema: { type: 'integer' }, description: 'Seconds until it is worth asking' },
  },
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Job' } } },
};

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(typeof property.description === 'string' ? { description: property.description } : {}),
    schema: property,
  }));
}

function problemResponse(): Json {
  const codes = Object.entries(PROBLEMS).map(([code, { status }]) => `${status} ${code}`);
  return {
    description: `What went wrong and what to do: ${codes.join(', ')}`,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return described;
}

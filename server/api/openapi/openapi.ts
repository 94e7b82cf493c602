import { z } from 'zod';
import { Problem } from '../../../model/api/problem.ts';
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
    components: { schemas: { Problem: schemaOf(Problem, 'output') }, responses: { Problem: problemResponse() } },
  };
}

function operation(route: AnyRoute): Json {
  return {
    operationId: `${route.method}${route.path.replaceAll(/[^a-z]+(\w)/gi, (_all, first: string) => first.toUpperCase())}`,
    tags: [route.tag],
    summary: route.summary,
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(route.body, 'input'), example: route.example.body } },
          },
        }),
    responses: {
      200: {
        description: route.summary,
        headers: {
          ETag: { schema: { type: 'string' } },
          'X-Graph-Revision': { schema: { type: 'integer' }, description: 'The revision that the answer was computed at' },
        },
        content: { 'application/json': { schema: schemaOf(route.answer, 'output') } },
      },
      304: { description: 'The graph has not changed since the answer with this ETag' },
      default: { $ref: '#/components/responses/Problem' },
    },
    'x-example': `/api/v1${route.example.path}`,
  };
}

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

import type { z } from 'zod';
import { ApiProblem, type FieldError } from './problem.ts';

export type Part = 'path' | 'query' | 'body';

/** What the schema makes of the input; every fault is told at once, each with a pointer to where it stands. */
export function checked<Schema extends z.ZodType>(part: Part, schema: Schema | undefined, input: unknown): z.output<Schema> | undefined {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ApiProblem(
    'invalid-request',
    result.error.issues.flatMap((issue) => fieldErrors(part, issue)),
  );
}

function fieldErrors(part: Part, issue: z.core.$ZodIssue): FieldError[] {
  const at = (keys: readonly PropertyKey[]): string => ['', part, ...keys.map((key) => escaped(String(key)))].join('/');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: at([...issue.path, key]),
      message: `Unknown ${part === 'query' ? 'parameter' : 'field'}: ${key}`,
    }));
  }
  return [{ pointer: at(issue.path), message: issue.message }];
}

/** JSON Pointer, RFC 6901. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

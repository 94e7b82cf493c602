import { z } from 'zod';
import { MESSAGES } from '../../model/messages.ts';
import type { Text } from '../../model/text.ts';
import { ApiProblem, type FieldError } from './problem.ts';

export type Part = 'path' | 'query' | 'body';

const chinese = z.locales.zhCN().localeError;

/** What the schema makes of the input; every fault is told at once, in both languages, each with a pointer to where it stands. */
export function checked<Schema extends z.ZodType>(part: Part, schema: Schema | undefined, input: unknown): z.output<Schema> | undefined {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  // The same faults once more, as zod says them in Chinese.
  const inChinese = schema.safeParse(input, { error: chinese }).error?.issues ?? [];
  throw new ApiProblem(
    'invalid-request',
    result.error.issues.flatMap((issue, at) => fieldErrors(part, issue, inChinese[at]?.message ?? issue.message)),
  );
}

function fieldErrors(part: Part, issue: z.core.$ZodIssue, zhMessage: string): FieldError[] {
  const at = (keys: readonly PropertyKey[]): string => ['', part, ...keys.map((key) => escaped(String(key)))].join('/');
  if (issue.code === 'unrecognized_keys') {
    const { zh, en } = part === 'query' ? MESSAGES.unknownParameter : MESSAGES.unknownField;
    return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), message: { zh: `${zh}：${key}`, en: `${en}: ${key}` } }));
  }
  return [{ pointer: at(issue.path), message: OWN.get(issue.message) ?? { zh: zhMessage, en: issue.message } }];
}

/** A schema's own words are English in the schema: this finds the Chinese beside them. */
const OWN: ReadonlyMap<string, Text> = new Map(Object.values(MESSAGES).map((message) => [message.en, message]));

/** JSON Pointer, RFC 6901. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

import { z } from 'zod';
import type { Unread } from '../app/unread.ts';
import type { ParameterName, PositionsState } from './positionsState.ts';

/** How a parameter of the API is asked for. */
export type Field =
  | { readonly name: ParameterName; readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly name: ParameterName; readonly kind: 'flag' | 'text' };

type Shape = Readonly<Partial<Record<string, z.ZodType>>>;

/** The form of a call, made from the parameters that it takes. */
export const fieldsOf = (shape: Shape, names: readonly ParameterName[]): Field[] =>
  names.map((name): Field => {
    const schema = unwrapped(shape[name]);
    if (schema instanceof z.ZodEnum) return { name, kind: 'choice', options: schema.options.map(String) };
    return { name, kind: accepts(shape, name, 'true') && !accepts(shape, name, 'x') ? 'flag' : 'text' };
  });

const unwrapped = (schema: z.ZodType | undefined): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

export const accepts = (shape: Shape, name: string, value: string): boolean => shape[name]?.safeParse(value).success === true;

/** What the address gives for these parameters, as far as the API would take it: an old or mangled link still opens. */
export function givenOf(query: z.ZodObject, names: readonly ParameterName[], state: PositionsState, fixed: Given = {}): Given {
  const given: Record<string, string> = {};
  for (const name of names) {
    const value = state[name];
    // Taken only beside what stands already: a seed goes with some methods and not with others.
    if (value !== undefined && query.safeParse({ ...fixed, ...given, [name]: value }).success) given[name] = value;
  }
  return given;
}

export type Given = Readonly<Partial<Record<string, string>>>;

/** Whether the parameter would be refused beside the others, whatever its value. */
export const isRefused = (query: z.ZodObject, field: Field, given: Given): boolean => {
  const sample = field.kind === 'choice' ? field.options[0] : field.kind === 'flag' ? 'true' : (given[field.name] ?? '0.5');
  const tries = [sample, '1'].map((value) => query.safeParse({ ...given, [field.name]: value }).success);
  return tries.every((taken) => !taken);
};

/** What the address gives for these parameters that the API takes in no case: it is left out, and the reader is told. */
export const unreadParameters = (query: z.ZodObject, names: readonly ParameterName[], state: PositionsState): Unread[] =>
  names.flatMap((key) => {
    const written = state[key];
    return written === undefined || accepts(query.shape, key, written) ? [] : [{ key, written }];
  });

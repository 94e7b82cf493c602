import { withoutControls } from '../withoutControls.ts';

export type CypherValue = string | number | boolean | undefined | readonly string[];

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text between quotes. Some versions of Neo4j read `\u0027` as a quote wherever it stands, even after another backslash: so no u ever
 * follows a backslash, the text is put together from two instead.
 */
export const cypherText = (text: string): string =>
  `'${withoutControls(text)
    .replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? '')
    .replaceAll('\\u', "\\' + 'u")
    .replaceAll('\\U', "\\' + 'U")}'`;

/** A map whose keys are names of ours. */
export function cypherMap(values: Readonly<Record<string, CypherValue>>): string {
  const written = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [`\`${key}\`: ${cypherValue(value)}`]));
  return `{${written.join(', ')}}`;
}

function cypherValue(value: Exclude<CypherValue, undefined>): string {
  if (typeof value === 'string') return cypherText(value);
  return typeof value === 'object' ? `[${value.map(cypherText).join(', ')}]` : String(value);
}

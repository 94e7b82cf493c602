import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../cypher/', import.meta.url);

/** The text of a query by the name of its file. */
export const cypher = (name: string): string => texts.get(name) ?? fail(name);

/** Constraints and indexes, one statement a file. */
export const schemaStatements = (): string[] => [...texts].filter(([name]) => name.startsWith('schema/')).map(([, text]) => text);

const texts: ReadonlyMap<string, string> = new Map(
  ['', 'schema/'].flatMap((folder) =>
    readdirSync(new URL(folder, FOLDER))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => [`${folder}${file.replace('.cypher', '')}`, readFileSync(new URL(`${folder}${file}`, FOLDER), 'utf8')] as const),
  ),
);

function fail(name: string): never {
  throw new RangeError(`There is no query ${name}`);
}

export const queryNames = (): string[] => [...texts.keys()];

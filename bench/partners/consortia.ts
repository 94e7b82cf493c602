import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A project that several organisations do together. */
export interface Project {
  readonly start: number;
  readonly year: number;
  readonly members: readonly string[];
  readonly fields: readonly string[];
}

export interface Consortia {
  readonly projects: readonly Project[];
  readonly organisations: ReadonlyMap<string, { readonly country: string; readonly activity: string }>;
  /** Pairs that meet for the first time in 2018 or later; both were seen before. */
  readonly laterPairs: readonly (readonly [string, string])[];
}

/** A larger consortium is an assembly: who sits in it has not met everybody else. */
const MOST_MEMBERS = 100;

export function readConsortia(folder: string): Consortia {
  const members = new Map<string, Set<string>>();
  for (const [project = '', organisation = ''] of table(folder, 'participations')) {
    const known = members.get(project);
    if (known) known.add(organisation);
    else members.set(project, new Set([organisation]));
  }
  const projects = table(folder, 'projects').flatMap(([id = '', startDate = '', , startYear = '', , , , , fields = '']) => {
    const year = Number(startYear);
    if (!Number.isInteger(year)) return [];
    const day = (Date.parse(startDate) - Date.UTC(year, 0, 1)) / 86_400_000;
    return [{ start: year + day / 366, year, members: [...(members.get(id) ?? [])].sort(), fields: fields.split('|').filter(Boolean) }];
  });
  return {
    projects,
    organisations: new Map(table(folder, 'organisations').map(([id = '', activity = '', country = '']) => [id, { country, activity }])),
    laterPairs: table(folder, 'test_new_pairs_ge2018').map(([one = '', other = '']) => [one, other]),
  };
}

export const meets = (project: Project): boolean => project.members.length >= 2 && project.members.length <= MOST_MEMBERS;

/** The tables hold no quoted cells. */
function table(folder: string, name: string): string[][] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.csv.gz`))).toString('utf8');
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

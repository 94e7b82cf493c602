import type { z } from 'zod';
import { LinksAnswer } from '../../model/api/lists.ts';
import { NodeDetail } from '../../model/api/nodes.ts';
import type { caller } from '../api/call.ts';

export type Api = ReturnType<typeof caller>;

/** Something that people ask, and how the answer is found: by calls of the API and what anybody does with their answers. */
export interface Question {
  readonly id: string;
  readonly asks: string;
  answer(api: Api): Promise<unknown>;
}

type LinkFound = z.output<typeof LinksAnswer>['items'][number];

/** Links of the five documents. */
export const links = async (api: Api, query: string): Promise<LinkFound[]> =>
  (await api.get(`/links?packs=ledger&limit=500&${query}`, LinksAnswer)).items;

/** The other ends, sorted. */
export const sourcesOf = async (api: Api, kinds: string, target: string): Promise<string[]> =>
  sorted((await links(api, `kinds=${kinds}&target=${target}`)).map(({ source }) => source));
export const targetsOf = async (api: Api, kinds: string, source: string): Promise<string[]> =>
  sorted((await links(api, `kinds=${kinds}&source=${source}`)).map(({ target }) => target));

export const sorted = <Item extends string>(items: readonly Item[]): Item[] => [...new Set(items)].sort();

export async function figure(api: Api, subject: string, metric: string) {
  const { figures } = await api.get(`/nodes/${subject}`, NodeDetail);
  const found = figures.find((candidate) => candidate.metric === metric);
  if (found === undefined) throw new Error(`${subject} has no figure ${metric}`);
  return { value: Number(found.value), unit: found.unit?.en, as_of: found.asOf?.en, subject };
}

import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { LinksAnswer, NodesAnswer } from '../../model/api/lists.ts';
import type { caller } from '../api/call.ts';

type Api = Pick<ReturnType<typeof caller>, 'get'>;

/** All that the lists give for these filters, page by page: what an export must hold. */
export async function everyNode(api: Api, query = ''): Promise<NodeAnswer[]> {
  return everyPage((rest) => api.get(`/nodes?limit=500&${query}${rest}`, NodesAnswer));
}

export async function everyLink(api: Api, query = ''): Promise<LinkAnswer[]> {
  return everyPage((rest) => api.get(`/links?limit=500&${query}${rest}`, LinksAnswer));
}

async function everyPage<Item>(page: (rest: string) => Promise<{ items: Item[]; next: string | null }>): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const answer = await page(next === '' ? '' : `&cursor=${next}`);
    items.push(...answer.items);
    next = answer.next;
  }
  return items;
}

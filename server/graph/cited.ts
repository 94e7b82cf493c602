import type { Filters } from '../../model/filters.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Store } from '../store/store.ts';
import type { LinkTable } from './linkTable.ts';
import type { NodeTable } from './nodeTable.ts';
import { sharedUint8 } from './sharedArray.ts';

export type SourceFilters = Pick<Filters, 'packs' | 'sources'>;

/** By index, 1 for what rests on the sources asked for. A node at the end of such a link counts, whatever it rests on itself. */
export interface Cited {
  readonly asked: SourceFilters;
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
}

/** What was asked of the sources, in one order; null when nothing was. */
export function citedKey({ packs = [], sources = [] }: SourceFilters): string | null {
  const listed = (names: readonly string[]): string => [...new Set(names)].sort().join(',');
  return packs.length + sources.length === 0 ? null : `packs ${listed(packs)} sources ${listed(sources)}`;
}

/** The packs and sources asked for that the store does not have. */
export type UnknownSources = { readonly [Filter in keyof SourceFilters]-?: readonly string[] };

export async function unknownSources(store: Pick<Store, 'sources'>, { packs = [], sources = [] }: SourceFilters): Promise<UnknownSources> {
  const all = await store.sources();
  return {
    packs: packs.filter((asked) => all.every(({ pack }) => pack !== asked)),
    sources: sources.filter((asked) => all.every(({ id }) => id !== asked)),
  };
}

/** Facts by the store's numbers, in batches: they outlive a change of the projection. */
interface Citing {
  readonly asked: SourceFilters;
  readonly nodes: readonly (readonly number[])[];
  readonly links: readonly (readonly number[])[];
}

/** What the store says now of all that was asked. */
export async function readCited(
  store: Pick<Store, 'sources' | 'refsCiting'>,
  all: Iterable<{ readonly asked: SourceFilters }>,
): Promise<Citing[]> {
  const citing = [];
  for (const { asked } of all) {
    const sources = await sourcesMeant(store, asked);
    const nodes = await gathered(store.refsCiting('node', sources));
    citing.push({ asked, nodes, links: await gathered(store.refsCiting('link', sources)) });
  }
  return citing;
}

async function sourcesMeant(store: Pick<Store, 'sources'>, { packs = [], sources = [] }: SourceFilters): Promise<SourceId[]> {
  const meant = (await store.sources()).filter(
    ({ pack, id }) => (packs.length === 0 || packs.includes(pack)) && (sources.length === 0 || sources.includes(id)),
  );
  return meant.map(({ id }) => id);
}

async function gathered(batches: AsyncIterable<readonly number[]>): Promise<(readonly number[])[]> {
  const all = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

interface Tables {
  readonly nodes: NodeTable;
  readonly links: LinkTable;
}

export const citedIn = (tables: Tables, all: readonly Citing[]): Map<string, Cited> =>
  new Map(all.map((citing) => [citedKey(citing.asked) ?? '', flagged(tables, citing)]));

function flagged({ nodes, links }: Tables, citing: Citing): Cited {
  const cited = { asked: citing.asked, nodes: sharedUint8(nodes.alive.length), links: sharedUint8(links.alive.length) };
  for (const ref of citing.nodes.flat()) flag(cited.nodes, nodes.indexOfRef(ref));
  for (const batch of citing.links) {
    for (const ref of batch) {
      const link = links.indexOfRef(ref);
      flag(cited.links, link);
      if (link < 0) continue;
      flag(cited.nodes, links.source[link] ?? -1);
      flag(cited.nodes, links.target[link] ?? -1);
    }
  }
  return cited;
}

function flag(flags: Uint8Array, index: number): void {
  if (index >= 0) flags[index] = 1;
}

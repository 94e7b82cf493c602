import type { SourceId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Citation } from '../../../model/source.ts';
import type { Projection } from '../../graph/projection.ts';
import type { Store } from '../../store/store.ts';

/** Where links are looked up: the projection, who rests on a source, and the records behind indexes. */
export interface ToldGraph {
  readonly projection: Projection;
  readonly store: Pick<Store, 'refsCiting'>;
  readonly records: (indexes: Iterable<number>) => Promise<ReadonlyMap<number, Link>>;
}

/** The links of one source, by index: all of them, and by the passage that tells them. */
export interface ToldLinks {
  readonly all: readonly number[];
  readonly byPassage: ReadonlyMap<string, readonly number[]>;
  readonly complete: boolean;
}

/** Names a place in a source. */
export const passageKey = ({ source, locator }: Citation): string => `${source} ${locator}`;

/** A source with more links than this is a data set, in which no passage tells of a stage. */
const MOST_LINKS = 20_000;

/** What sources tell, read once for each revision. */
export class ToldCatalogue {
  readonly #byProjection = new WeakMap<Projection, { revision: number; bySource: Map<SourceId, Promise<ToldLinks>> }>();

  of(graph: ToldGraph, source: SourceId): Promise<ToldLinks> {
    const bySource = this.#now(graph.projection);
    const known = bySource.get(source) ?? readTold(graph, source);
    bySource.set(source, known);
    // What failed once is tried again; who asked hears of the failure.
    known.catch(() => bySource.delete(source));
    return known;
  }

  #now(projection: Projection): Map<SourceId, Promise<ToldLinks>> {
    const { revision } = projection;
    const known = this.#byProjection.get(projection);
    if (known?.revision === revision) return known.bySource;
    const bySource = new Map<SourceId, Promise<ToldLinks>>();
    this.#byProjection.set(projection, { revision, bySource });
    return bySource;
  }
}

async function readTold({ projection, store, records }: ToldGraph, source: SourceId): Promise<ToldLinks> {
  const all = new Set<number>();
  for await (const batch of store.refsCiting('link', [source])) {
    for (const ref of batch) all.add(projection.links.indexOfRef(ref));
    if (all.size > MOST_LINKS) return { all: [], byPassage: new Map(), complete: false };
  }
  all.delete(-1);
  const byPassage = new Map<string, number[]>();
  for (const [index, { citations }] of await records(all)) {
    for (const citation of citations) {
      if (citation.source !== source) continue;
      const key = passageKey(citation);
      byPassage.set(key, [...(byPassage.get(key) ?? []), index]);
    }
  }
  return { all: [...all], byPassage, complete: true };
}

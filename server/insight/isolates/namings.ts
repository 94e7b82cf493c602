import { confidenceRank } from '../../../model/confidence.ts';
import type { SourceId } from '../../../model/ids.ts';
import { kindCode, typeCode } from '../../graph/codes.ts';
import type { Projection } from '../../graph/projection.ts';
import type { Store } from '../../store/store.ts';

/** Sources of this form are the documents themselves; the others are registers and data sets. */
const DOCUMENT = /^document:/;
const CITY = typeCode('city');
const STATED = confidenceRank('stated');
/** Where something lies may be told by way of a smaller place, which is then named instead of its city. */
const LOCATED_IN = kindCode('located_in');

export interface Namings {
  readonly documents: readonly SourceId[];
  /** By city, by index, the documents that name it; a city that none names is not there. */
  readonly byCity: ReadonlyMap<number, readonly SourceId[]>;
}

interface NamedGraph {
  readonly store: Pick<Store, 'sources' | 'refsCiting'>;
  readonly projection: Projection;
}

/** Which documents name which cities: those that a city's own record cites, and those that state a link of it. */
async function cityNamings({ store, projection }: NamedGraph): Promise<Namings> {
  const documents = (await store.sources()).map(({ id }) => id).filter((id) => DOCUMENT.test(id));
  const byCity = new Map<number, SourceId[]>();
  const add = (node: number, document: SourceId): void => {
    if (node < 0 || projection.nodes.type[node] !== CITY) return;
    const known = byCity.get(node) ?? [];
    if (!known.includes(document)) byCity.set(node, [...known, document]);
  };
  const { nodes, links } = projection;
  for (const document of documents) {
    for await (const refs of store.refsCiting('node', [document])) for (const ref of refs) add(nodes.indexOfRef(ref), document);
    for await (const refs of store.refsCiting('link', [document])) {
      for (const ref of refs) {
        const link = links.indexOfRef(ref);
        if (link < 0 || links.confidence[link] !== STATED || links.kind[link] === LOCATED_IN) continue;
        add(links.source[link] ?? -1, document);
        add(links.target[link] ?? -1, document);
      }
    }
  }
  return { documents, byCity };
}

/** Kept for a revision: every question at level city asks for it. */
export class NamingCatalogue {
  #revision = -1;
  #namings: Promise<Namings> | undefined;

  at(graph: NamedGraph): Promise<Namings> {
    const { revision } = graph.projection;
    if (this.#namings === undefined || revision !== this.#revision) {
      this.#revision = revision;
      this.#namings = cityNamings(graph);
    }
    return this.#namings;
  }
}

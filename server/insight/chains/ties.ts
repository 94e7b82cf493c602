import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type LinkAt, linksAt } from '../../graph/linksAt.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';

/** Where something lies and what it is counted among says nothing about whom it works with. */
const POSITION: readonly LinkKindId[] = ['active_in', 'located_in', 'part_of', 'borders'];
const IS_POSITION = Uint8Array.from(LINK_KIND_IDS, (kind) => (POSITION.includes(kind) ? 1 : 0));

/** Those of its links that say with whom or on what it works. */
export function* tiesAt(columns: Pick<GraphColumns, 'rows' | 'links'>, node: number, admission: Pick<Admission, 'link'>): Iterable<LinkAt> {
  for (const tie of linksAt(columns, node, admission)) if (IS_POSITION[columns.links.kind[tie.link] ?? 0] === 0) yield tie;
}

/** Counts the ties of nodes, each once: firms are ranked by them several times, and a large chain has tens of thousands. */
export class TieCounts {
  readonly #columns: Pick<GraphColumns, 'rows' | 'links'>;
  readonly #admission: Pick<Admission, 'link' | 'open'>;
  readonly #known = new Map<number, number>();

  constructor(columns: Pick<GraphColumns, 'rows' | 'links'>, admission: Pick<Admission, 'link' | 'open'>) {
    this.#columns = columns;
    this.#admission = admission;
  }

  of(node: number): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const count = this.#count(node);
    this.#known.set(node, count);
    return count;
  }

  #count(node: number): number {
    const { rows, links } = this.#columns;
    const start = rows.rowStart[node] ?? 0;
    let count = 0;
    for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
      const link = linkOf(rows.entry[slot] ?? 0);
      if (IS_POSITION[links.kind[link] ?? 0] === 0 && (this.#admission.open || this.#admission.link(link))) count += 1;
    }
    return count;
  }
}

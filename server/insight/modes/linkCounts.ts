import { CONFIDENCES } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { ALLIANCE, MERGER_KINDS } from './meanings.ts';

/** What is counted apart from the rest: how many of how many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** What links show, one by one. */
export interface LinkMeasure {
  readonly total: number;
  readonly undated: number;
  readonly byLayer: readonly number[];
  readonly byConfidence: readonly number[];
  readonly mergers: Part;
  readonly alliances: Part;
}

// Looked up for each of many links, which goes quicker here than in another module.
const noDay = NO_DAY;
const alliance = ALLIANCE;
const IS_MERGER = Uint8Array.from(LINK_KIND_IDS, (_, kind) => (MERGER_KINDS.has(kind) ? 1 : 0));

/** Counts links as they come: there may be millions. */
export class LinkCounts {
  readonly #columns: Pick<GraphColumns, 'nodes' | 'links'>;
  #total = 0;
  #undated = 0;
  #mergers = 0;
  #alliances = 0;
  readonly #byLayer = new Float64Array(LAYER_IDS.length);
  readonly #byConfidence = new Float64Array(CONFIDENCES.length);

  constructor(columns: Pick<GraphColumns, 'nodes' | 'links'>) {
    this.#columns = columns;
  }

  add(link: number): void {
    const { links, nodes } = this.#columns;
    const layer = links.layer[link] ?? 0;
    const confidence = links.confidence[link] ?? 0;
    this.#total += 1;
    this.#byLayer[layer] = (this.#byLayer[layer] ?? 0) + 1;
    this.#byConfidence[confidence] = (this.#byConfidence[confidence] ?? 0) + 1;
    if (links.from[link] === noDay && links.to[link] === noDay) this.#undated += 1;
    this.#mergers += IS_MERGER[links.kind[link] ?? 0] ?? 0;
    if (nodes.type[links.source[link] ?? 0] === alliance || nodes.type[links.target[link] ?? 0] === alliance) this.#alliances += 1;
  }

  measure(): LinkMeasure {
    const of = this.#total;
    return {
      total: of,
      undated: this.#undated,
      byLayer: [...this.#byLayer],
      byConfidence: [...this.#byConfidence],
      mergers: { count: this.#mergers, of },
      alliances: { count: this.#alliances, of },
    };
  }
}

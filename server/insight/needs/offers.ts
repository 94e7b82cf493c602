import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { OFFER_KINDS } from '../../../model/offerKinds.ts';
import { folded } from '../../search/fold.ts';
import { NAMED_FOR_WORK } from '../topics/topicMembers.ts';
import type { TopicGraph } from '../topics/topicScope.ts';

/** Whose names tell what they offer. */
const NAMED_FOR_OFFERS: readonly NodeTypeId[] = [...NAMED_FOR_WORK, 'park', 'zone', 'fund', 'agency', 'body', 'programme', 'forum'];
/** Services abroad are examples to the documents, not offers to the delta. */
const HOME = 'China';
const MOST_NAMED = 500;

const bitsBy = (listed: (kind: (typeof OFFER_KINDS)[number]) => readonly string[], id: string): number =>
  OFFER_KINDS.reduce((bits, kind, code) => (listed(kind).includes(id) ? bits | (1 << code) : bits), 0);

/** By code of a node type: a bit for each kind that such nodes offer. */
export const OFFERED_BY_TYPE = Uint16Array.from(NODE_TYPE_IDS, (type) => bitsBy(({ types }) => types, type));
/** By code of a kind of link: a bit for each kind that its source offers. */
export const OFFERED_BY_LINK = Uint16Array.from(LINK_KIND_IDS, (kind) => bitsBy(({ links }) => links, kind));

/** Nodes by index whose own names say that they offer something: by code of the kind, the word that says so. */
export type NamedOffers = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Read once a revision. */
const read = new WeakMap<TopicGraph['store'], { readonly revision: number; readonly offers: Promise<NamedOffers> }>();

export function namedOffers(graph: TopicGraph): Promise<NamedOffers> {
  const { store, projection } = graph;
  const known = read.get(store);
  if (known?.revision === projection.revision) return known.offers;
  const offers = searchOffers(graph);
  read.set(store, { revision: projection.revision, offers });
  // A search that failed is not kept for the next one who asks.
  offers.catch(() => read.delete(store));
  return offers;
}

async function searchOffers({ store, projection }: TopicGraph): Promise<NamedOffers> {
  const offers = new Map<number, Map<number, string>>();
  for (const [code, { words }] of OFFER_KINDS.entries()) {
    for (const word of words) {
      const wanted = folded(word);
      for (const { id, type, name, aliases, country } of await store.search(word, MOST_NAMED)) {
        const index = projection.nodes.indexOfId(id);
        if (index < 0 || country !== HOME || !NAMED_FOR_OFFERS.includes(type)) continue;
        if (![name.zh, name.en, ...aliases].some((own) => folded(own).includes(wanted))) continue;
        const own = offers.get(index) ?? new Map<number, string>();
        if (!own.has(code)) own.set(code, word);
        offers.set(index, own);
      }
    }
  }
  return offers;
}

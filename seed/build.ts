import { z } from 'zod';
import type { ChangeSet } from '../model/change.ts';
import { Source } from '../model/source.ts';
import { readJson } from './csv.ts';
import { Decisions } from './decisions.ts';
import { addKnowledge } from './origins/knowledge.ts';
import { addLedger } from './origins/ledger.ts';
import { addOrganisations } from './origins/organisations.ts';
import { addPlaces } from './origins/places.ts';
import { addPublicFacts } from './origins/publicFacts.ts';
import { Registry } from './registry.ts';

/** The packs that the default graph is made of, in the order in which they may name an entity first. */
const PACKS = [
  { id: 'ledger', add: addLedger, needed: true },
  { id: 'places', add: addPlaces, needed: true },
  { id: 'organisations', add: addOrganisations, needed: false },
  { id: 'knowledge', add: addKnowledge, needed: false },
  { id: 'public-facts', add: addPublicFacts, needed: false },
] as const satisfies readonly { id: string; needed: boolean; add: (registry: Registry, decisions: Decisions) => void }[];

export interface DefaultGraph {
  readonly change: ChangeSet;
  readonly registry: Registry;
}

/** The default graph, the same byte for byte whenever it is made from the same files. */
export function buildDefaultGraph(without: readonly string[] = []): DefaultGraph {
  for (const pack of without) {
    const known = PACKS.find(({ id }) => id === pack);
    if (known === undefined || known.needed) {
      const choices = PACKS.filter(({ needed }) => !needed).map(({ id }) => id);
      throw new Error(`SEED_WITHOUT names "${pack}". These packs can be left out: ${choices.join(', ')}.`);
    }
  }
  const decisions = Decisions.read();
  const registry = new Registry(decisions);
  const packs = PACKS.filter(({ id }) => !without.includes(id));
  for (const { add } of packs) add(registry, decisions);
  const sources = z
    .array(Source)
    .parse(readJson('sources.json'))
    .filter(({ pack }) => packs.some(({ id }) => id === pack));
  return { change: registry.changeSet(sources), registry };
}

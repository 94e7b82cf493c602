import { type PartyGround, partsOf } from '../../insight/consortia/ownRow.ts';
import { type Party, partiesOf } from '../../insight/consortia/party.ts';
import { type GraphAt, nodesByIndex } from '../present/records.ts';

/** The parties behind indexes, in that order, with what belongs to each: a university is known by its laboratories. */
export async function readParties(graph: GraphAt, ground: PartyGround, indexes: readonly number[]): Promise<Party[]> {
  const belonging = new Map(indexes.map((index) => [index, partsOf(ground, index)]));
  const [records, partRecords] = await Promise.all([
    nodesByIndex(graph, indexes),
    nodesByIndex(
      graph,
      [...belonging.values()].flatMap((parts) => [...parts.keys()]),
    ),
  ]);
  const parts = Array.from(belonging, ([index, own]) => {
    const read = Array.from(own, ([part, link]) => ({ index: part, node: partRecords.get(part), link }));
    return [index, read.flatMap(({ node, ...part }) => (node === undefined ? [] : [{ ...part, node }]))] as const;
  });
  return partiesOf(ground, records, new Map(parts));
}

import type { Confidence } from '../../../model/confidence.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { LayerId } from '../../../model/layers.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import { LINK_BYTES, type LinkBlock, linkRow, writeLinkRow } from '../linkBlock.ts';
import { positionIn } from '../nodeRow.ts';
import type { NodeRow, Scan } from '../store.ts';
import type { Connection, Row } from './connection.ts';

const AT_ONCE = 5000;

/**
 * The whole graph at one revision. A read transaction of Neo4j is not a snapshot, so the scan holds the lock that commits queue for:
 * reads go on, commits wait until the projection is loaded.
 */
export async function openScan(connection: Connection): Promise<Scan> {
  const { ask, stream, close } = await connection.open();
  const [graph] = await ask('lock');
  const [counts] = await ask('counts');
  return {
    revision: Number(graph?.revision ?? 0),
    nodeCount: Number(counts?.node ?? 0),
    linkCount: Number(counts?.link ?? 0),
    nodes: () => nodeBatches(stream('scan-nodes')),
    links: () => linkBlocks(stream('scan-links')),
    close,
  };
}

async function* nodeBatches(rows: AsyncIterable<Row>): AsyncIterable<NodeRow[]> {
  for await (const batch of batches(rows)) yield batch.map(nodeRow);
}

async function* linkBlocks(rows: AsyncIterable<Row>): AsyncIterable<LinkBlock> {
  for await (const batch of batches(rows)) {
    const bytes = new Uint8Array(batch.length * LINK_BYTES);
    const view = new DataView(bytes.buffer);
    batch.forEach((row, at) => {
      writeLinkRow(view, at * LINK_BYTES, coded(row));
    });
    yield { bytes };
  }
}

async function* batches(rows: AsyncIterable<Row>): AsyncIterable<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

// What is in the database was checked when it was put there.
const nodeRow = (row: Row): NodeRow => ({
  ref: Number(row.ref),
  id: row.id as NodeId,
  type: row.type as NodeTypeId,
  city: row.city as NodeId | null,
  province: row.province as string | null,
  from: row.begins as PartialDate | null,
  to: row.ends as PartialDate | null,
  confidence: row.confidence as Confidence,
  position: positionIn(row.longitude, row.latitude),
});

const coded = (row: Row) =>
  linkRow(
    {
      weight: Number(row.weight),
      from: (row.begins ?? undefined) as PartialDate | undefined,
      to: (row.ends ?? undefined) as PartialDate | undefined,
      kind: row.kind as LinkKindId,
      layer: row.layer as LayerId,
      confidence: row.confidence as Confidence,
    },
    { ref: Number(row.ref), source: Number(row.source), target: Number(row.target) },
  );

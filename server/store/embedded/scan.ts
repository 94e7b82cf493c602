import { setImmediate as breathe } from 'node:timers/promises';
import type { Confidence } from '../../../model/confidence.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import type { LinkBlock } from '../linkBlock.ts';
import { positionIn } from '../nodeRow.ts';
import type { NodeRow, Scan } from '../store.ts';
import type { Database, SqlRow } from './database.ts';
import { FACT_KINDS } from './readRecords.ts';

const NODES_AT_ONCE = 10_000;
const PAGES_AT_ONCE = 256;
const REFS_AT_ONCE = 20_000;

/** The whole graph on a connection of its own, inside one read transaction: writers go on, the scan does not see them. */
export function openScan(database: Database): Scan {
  database.exec('BEGIN');
  return {
    revision: database.number('SELECT coalesce(max(revision), 0) FROM change'),
    nodeCount: database.number('SELECT count(*) FROM node'),
    linkCount: database.number('SELECT count(*) FROM link'),
    nodes: () =>
      inBatches(
        database.each('SELECT ref, id, type, city, province, begins, ends, confidence, longitude, latitude FROM node ORDER BY ref'),
        nodeRow,
        NODES_AT_ONCE,
      ),
    links: () => linkBlocks(database),
    async close() {
      database.close();
    },
  };
}

export const refsCiting = (database: Database, kind: 'node' | 'link', sources: readonly string[]): AsyncIterable<number[]> =>
  inBatches(
    database.each(
      'SELECT fact FROM citation WHERE kind = ? AND source IN (SELECT ref FROM source JOIN json_each(?) AS wanted ON source.id = wanted.value)',
      [FACT_KINDS.indexOf(kind), JSON.stringify(sources)],
    ),
    ([ref]) => Number(ref),
    REFS_AT_ONCE,
  );

async function* linkBlocks(database: Database): AsyncIterable<LinkBlock> {
  for await (const blocks of inBatches(database.each('SELECT bytes FROM link_page ORDER BY page'), linkBlock, PAGES_AT_ONCE)) yield* blocks;
}

/** Between two batches the event loop gets its turn. */
async function* inBatches<Item>(rows: Iterable<SqlRow>, read: (row: SqlRow) => Item, size: number): AsyncIterable<Item[]> {
  let batch: Item[] = [];
  for (const row of rows) {
    batch.push(read(row));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
    await breathe();
  }
  yield batch;
}

function linkBlock([bytes]: SqlRow): LinkBlock {
  if (!Buffer.isBuffer(bytes)) throw new TypeError('A page of links is not bytes');
  return { bytes };
}

function nodeRow([ref, id, type, city, province, from, to, confidence, longitude, latitude]: SqlRow): NodeRow {
  // What is in the file was checked when it was put there.
  return {
    ref: Number(ref),
    id: id as NodeId,
    type: type as NodeTypeId,
    city: city as NodeId | null,
    province: province as string | null,
    from: from as PartialDate | null,
    to: to as PartialDate | null,
    confidence: confidence as Confidence,
    position: positionIn(longitude, latitude),
  };
}

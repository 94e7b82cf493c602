import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { centralRecord, descriptor, type EntryFacts, endRecords, localHeader } from './records.ts';

export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
  /**
   * Whether it may pass 4 GB. That must be known before it is written, and asks for Zip64, which Excel does not read in its own files:
   * for small entries it is left out.
   */
  readonly large?: boolean;
}

/** A zip file as it is written: each entry is packed while its content comes, and its size and checksum are told after it. */
export async function* zipped(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>, made: Date): AsyncIterable<Uint8Array> {
  const written: EntryFacts[] = [];
  let offset = 0;
  for await (const { name, content, large = false } of entries) {
    const facts: EntryFacts = { name, made, large, offset, crc: 0, size: 0, packedSize: 0 };
    const header = localHeader(facts);
    yield header;
    for await (const chunk of packed(content, facts)) {
      facts.packedSize += chunk.length;
      yield chunk;
    }
    if (!large && Math.max(facts.size, facts.packedSize) > MOST_SMALL) throw new RangeError(`${name} has passed 4 GB`);
    const after = descriptor(facts);
    yield after;
    offset += header.length + facts.packedSize + after.length;
    written.push(facts);
  }
  const central = written.map(centralRecord);
  yield* central;
  yield endRecords(
    written.length,
    offset,
    central.reduce((sum, { length }) => sum + length, 0),
  );
}

const MOST_SMALL = 0xffff_ffff;

async function* packed(content: ZipEntry['content'], facts: EntryFacts): AsyncIterable<Buffer> {
  const deflate = createDeflateRaw();
  const source = Readable.from(measured(content, facts));
  source.on('error', (error) => deflate.destroy(error));
  source.pipe(deflate);
  try {
    for await (const chunk of deflate) yield chunk;
  } finally {
    source.destroy();
  }
}

async function* measured(content: ZipEntry['content'], facts: EntryFacts): AsyncIterable<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    facts.crc = crc32(bytes, facts.crc);
    facts.size += bytes.length;
    yield bytes;
  }
}

import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x0605_4b50;
const ZIP64_END = 0x0606_4b50;
const CENTRAL = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
const DESCRIPTOR = 0x0807_4b50;
const FULL = 0xffff_ffff;

/** The entries of a zip file by its central records, each checked against its length, its checksum and what stands after it. */
export function readZip(file: Buffer): Map<string, string> {
  const end = file.length - 22;
  expectSignature(file, end, END);
  let [count, at] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 16)];
  if (at === FULL || count === 0xffff) {
    const zip64 = end - 20 - 56;
    expectSignature(file, zip64, ZIP64_END);
    [count, at] = [Number(file.readBigUInt64LE(zip64 + 32)), Number(file.readBigUInt64LE(zip64 + 48))];
  }
  const entries = new Map<string, string>();
  for (let entry = 0; entry < count; entry += 1) {
    expectSignature(file, at, CENTRAL);
    const [nameLength, extraLength] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30)];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    let [packed, size, offset] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24), file.readUInt32LE(at + 42)];
    const wide = size === FULL;
    if (wide) {
      const field = at + 46 + nameLength + 4;
      [size, packed, offset] = [0, 8, 16].map((by) => Number(file.readBigUInt64LE(field + by))) as [number, number, number];
    }
    entries.set(name, content(file, { packed, size, offset, wide, crc: file.readUInt32LE(at + 16) }));
    at += 46 + nameLength + extraLength;
  }
  return entries;
}

interface Facts {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly wide: boolean;
  readonly crc: number;
}

function content(file: Buffer, { packed, size, offset, wide, crc }: Facts): string {
  expectSignature(file, offset, LOCAL);
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const bytes = inflateRawSync(file.subarray(start, start + packed));
  const after = start + packed;
  expectSignature(file, after, DESCRIPTOR);
  const told = wide
    ? [file.readBigUInt64LE(after + 8), file.readBigUInt64LE(after + 16)].map(Number)
    : [file.readUInt32LE(after + 8), file.readUInt32LE(after + 12)];
  if (bytes.length !== size || crc32(bytes) !== crc || file.readUInt32LE(after + 4) !== crc || told[0] !== packed || told[1] !== size)
    throw new Error('A zip entry is not what its records say');
  return bytes.toString('utf8');
}

function expectSignature(file: Buffer, at: number, signature: number): void {
  if (file.readUInt32LE(at) !== signature) throw new Error(`No record ${signature.toString(16)} at ${at}`);
}

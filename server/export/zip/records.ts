/** The records of a zip file, as PKWARE's APPNOTE 6.3 lays them out. */
export interface EntryFacts {
  readonly name: string;
  readonly made: Date;
  readonly large: boolean;
  readonly offset: number;
  crc: number;
  size: number;
  packedSize: number;
}

const FULL_16 = 0xffff;
const FULL_32 = 0xffff_ffff;
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
const ZIP64_FIELD = 0x0001;
/** Sizes and checksum follow the content; the name is UTF-8. */
const FLAGS = 0x0008 | 0x0800;
const DEFLATED = 8;

export function localHeader({ name, made, large }: EntryFacts): Buffer {
  const placeholder = large ? FULL_32 : 0;
  const extra = large ? zip64Field([0, 0]) : Buffer.alloc(0);
  return record([
    [4, 0x0403_4b50],
    [2, large ? ZIP64_VERSION : PLAIN_VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    ...dosTime(made),
    [4, 0],
    [4, placeholder],
    [4, placeholder],
    [2, Buffer.byteLength(name)],
    [2, extra.length],
    Buffer.from(name),
    extra,
  ]);
}

export function descriptor({ large, crc, size, packedSize }: EntryFacts): Buffer {
  const width = large ? 8 : 4;
  return record([
    [4, 0x0807_4b50],
    [4, crc],
    [width, packedSize],
    [width, size],
  ]);
}

export function centralRecord({ name, made, large, offset, crc, size, packedSize }: EntryFacts): Buffer {
  const wide = large || offset >= FULL_32;
  const extra = wide ? zip64Field([size, packedSize, offset]) : Buffer.alloc(0);
  return record([
    [4, 0x0201_4b50],
    [2, wide ? ZIP64_VERSION : PLAIN_VERSION],
    [2, wide ? ZIP64_VERSION : PLAIN_VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    ...dosTime(made),
    [4, crc],
    [4, wide ? FULL_32 : packedSize],
    [4, wide ? FULL_32 : size],
    [2, Buffer.byteLength(name)],
    [2, extra.length],
    // No comment, first disk, no attributes.
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, wide ? FULL_32 : offset],
    Buffer.from(name),
    extra,
  ]);
}

/** Where the central records stand, and how many there are. */
export function endRecords(count: number, offset: number, length: number): Buffer {
  const wide = count >= FULL_16 || offset >= FULL_32 || length >= FULL_32;
  const end = record([
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, wide ? FULL_16 : count],
    [2, wide ? FULL_16 : count],
    [4, wide ? FULL_32 : length],
    [4, wide ? FULL_32 : offset],
    [2, 0],
  ]);
  return wide ? Buffer.concat([zip64End(count, offset, length), end]) : end;
}

const zip64End = (count: number, offset: number, length: number): Buffer =>
  record([
    [4, 0x0606_4b50],
    // The length of what follows in this record.
    [8, 44],
    [2, ZIP64_VERSION],
    [2, ZIP64_VERSION],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, offset],
    // Where this record stands: the locator.
    [4, 0x0706_4b50],
    [4, 0],
    [8, offset + length],
    [4, 1],
  ]);

const zip64Field = (values: readonly number[]): Buffer =>
  record([[2, ZIP64_FIELD], [2, values.length * 8], ...values.map((value): Field => [8, value])]);

/** The time in UTC, in two fields of two bytes, in steps of two seconds. */
const dosTime = (made: Date): Field[] => [
  [2, (made.getUTCHours() << 11) | (made.getUTCMinutes() << 5) | (made.getUTCSeconds() >> 1)],
  [2, ((made.getUTCFullYear() - 1980) << 9) | ((made.getUTCMonth() + 1) << 5) | made.getUTCDate()],
];

/** A number in so many bytes, little endian, or bytes as they are. */
type Field = readonly [width: 2 | 4 | 8, value: number] | Buffer;

const record = (fields: readonly Field[]): Buffer =>
  Buffer.concat(fields.map((field) => (Buffer.isBuffer(field) ? field : bytesOf(field))));

function bytesOf([width, value]: readonly [number, number]): Buffer {
  const bytes = Buffer.alloc(width);
  if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
  else bytes.writeUIntLE(value, 0, width);
  return bytes;
}

/** Typed arrays that workers can read without copying. */
export type SharedArray = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

export const sharedUint8 = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));
export const sharedUint16 = (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(length * 2));
export const sharedInt32 = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));
export const sharedUint32 = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4));
export const sharedFloat64 = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(length * 8));

/** A copy with room for more, for when a column is full. */
export function widened<Column extends SharedArray>(column: Column, make: (length: number) => Column, length: number): Column {
  const wider = make(length);
  wider.set(column);
  return wider;
}

/** How long a full column becomes: a quarter more, so that appending stays cheap and little is wasted. */
export const roomFor = (needed: number): number => Math.ceil(needed * 1.25) + 64;

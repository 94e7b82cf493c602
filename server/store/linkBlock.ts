import { type Confidence, confidenceRank } from '../../model/confidence.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../model/linkKinds.ts';
import { firstDay, type PartialDate } from '../../model/partialDate.ts';
import type { LinkRef, NodeRef } from './store.ts';

/** The columns of a link that the projection holds, in codes: positions in the model's tables, days since 1970. */
export interface LinkRow {
  readonly ref: LinkRef;
  readonly source: NodeRef;
  readonly target: NodeRef;
  readonly weight: number;
  /** `NO_DAY` when open. */
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly layer: number;
  readonly confidence: number;
}

export const NO_DAY = -0x80000000;

/**
 * Links as bytes, one fixed-width record after another, so that ten million are read in seconds and not in minutes:
 * ref u32, source u32, target u32, from i32, weight f64, to i32, kind u16, layer u8, confidence u8 (little endian, 32 bytes).
 * A record whose ref is 0 is empty.
 */
export const LINK_BYTES = 32;

export interface LinkBlock {
  /** A whole number of records, empty ones included. */
  readonly bytes: Uint8Array;
}

export function writeLinkRow(view: DataView, offset: number, row: LinkRow): void {
  view.setUint32(offset, row.ref, true);
  view.setUint32(offset + 4, row.source, true);
  view.setUint32(offset + 8, row.target, true);
  view.setInt32(offset + 12, row.from, true);
  view.setFloat64(offset + 16, row.weight, true);
  view.setInt32(offset + 24, row.to, true);
  view.setUint16(offset + 28, row.kind, true);
  view.setUint8(offset + 30, row.layer);
  view.setUint8(offset + 31, row.confidence);
}

export function readLinkRow(view: DataView, offset: number): LinkRow {
  return {
    ref: view.getUint32(offset, true),
    source: view.getUint32(offset + 4, true),
    target: view.getUint32(offset + 8, true),
    from: view.getInt32(offset + 12, true),
    weight: view.getFloat64(offset + 16, true),
    to: view.getInt32(offset + 24, true),
    kind: view.getUint16(offset + 28, true),
    layer: view.getUint8(offset + 30),
    confidence: view.getUint8(offset + 31),
  };
}

/** What a stored link looks like in codes, once the store has given refs to it and its ends. */
export function linkRow(
  link: {
    readonly weight: number;
    readonly from?: PartialDate | undefined;
    readonly to?: PartialDate | undefined;
    readonly kind: LinkKindId;
    readonly layer: LayerId;
    readonly confidence: Confidence;
  },
  refs: { readonly ref: LinkRef; readonly source: NodeRef; readonly target: NodeRef },
): LinkRow {
  return {
    ...refs,
    weight: link.weight,
    from: link.from === undefined ? NO_DAY : firstDay(link.from),
    to: link.to === undefined ? NO_DAY : firstDay(link.to),
    kind: LINK_KIND_IDS.indexOf(link.kind),
    layer: LAYER_IDS.indexOf(link.layer),
    confidence: confidenceRank(link.confidence),
  };
}

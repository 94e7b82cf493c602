import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { BriefRequest } from '../../model/api/briefs.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { NodeId } from '../../model/ids.ts';
import type { ViewFilters } from '../api/queries.ts';

/** A sheet with title and legend that a picture is wanted on. */
export interface PictureSheet {
  readonly title: string;
  /** What the reader must know besides: filters, date, revision, address. */
  readonly notes: readonly string[];
  readonly extent: PictureExtent;
  readonly width: number;
  readonly height: number;
}

export const PICTURE_EXTENTS = ['sight', 'all'] as const;
export type PictureExtent = (typeof PICTURE_EXTENTS)[number];

/** A picture that a page can draw at any size. */
export interface PictureOffer {
  /** Of the picture on screen. */
  readonly width: number;
  readonly height: number;
  /** Whether what one sees can be less than all. */
  readonly hasSight: boolean;
  readonly title: string;
  /** Something on it does not exist. */
  readonly hypothetical?: boolean;
  draw(sheet: PictureSheet): Drawing;
}

/** What a page says of its answer; the share adds language, filters of the view and address. */
export interface BriefContent extends Omit<BriefRequest, 'language' | 'layers' | 'address'> {
  /** Filters of the view that the answer leaves aside, which the brief must not claim. */
  readonly leaves?: readonly (keyof ViewFilters)[];
}

/** What the page that shows an answer can hand on. To offer more kinds of things is to add a line. */
interface Offers {
  readonly picture: () => PictureOffer;
  /** Its tables are offered as data too. */
  readonly brief: () => BriefContent | Promise<BriefContent>;
  readonly nodes: () => readonly NodeId[];
}
type OfferKind = keyof Offers;

const made = new Map<OfferKind, { current: unknown }[]>();
const listeners = new Set<() => void>();
let kinds: ReadonlySet<OfferKind> = new Set();

function changed(): void {
  kinds = new Set([...made].flatMap(([kind, all]) => (all.length > 0 ? [kind] : [])));
  for (const told of listeners) told();
}

/** A page calls this for what it shows; nothing is made before it is asked for. Undefined while there is nothing to hand on. */
export function useOffer<Kind extends OfferKind>(kind: Kind, make: Offers[Kind] | undefined): void {
  const latest = useRef<Offers[Kind] | undefined>(make);
  latest.current = make;
  const isThere = make !== undefined;
  useEffect(() => {
    if (!isThere) return undefined;
    const before = made.get(kind) ?? [];
    made.set(kind, [...before, latest]);
    changed();
    return () => {
      made.set(kind, made.get(kind)?.filter((one) => one !== latest) ?? []);
      changed();
    };
  }, [kind, isThere]);
}

/** The offer of the part of the page that came last. */
export const offered = <Kind extends OfferKind>(kind: Kind): Offers[Kind] | undefined =>
  // Only `useOffer` puts anything there, under the kind that it is of.
  made.get(kind)?.at(-1)?.current as Offers[Kind] | undefined;

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

/** Which kinds of things the page can hand on just now. */
export const useOffered = (): ReadonlySet<OfferKind> => useSyncExternalStore(listen, () => kinds);

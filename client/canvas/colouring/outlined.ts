import type { NodeId } from '../../../model/ids.ts';
import { type Colouring, countsOf } from './colouring.ts';
import type { Outlined } from './outlines.ts';

/** A line alone says nothing: those in no cluster have none. */
export const outlinedOf = (clusters: Colouring, ids: readonly NodeId[]): Outlined[] =>
  countsOf(clusters, ids).flatMap(({ swatch: { key, sign, name, colour, total }, ids: own }) =>
    total === undefined ? [] : [{ key, title: `${sign} ${name}`, sign, colour, ids: own }],
  );

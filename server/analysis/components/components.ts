import { z } from 'zod';
import { EVERYTHING } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { numberedBySize } from '../numberedBySize.ts';
import { componentNames } from './componentNames.ts';

const noParameters = z.strictObject({});

export interface Components {
  /** By node, the number of its component: by falling size, among equals by the lowest node. */
  readonly component: Int32Array;
  /** How many nodes each component has. */
  readonly sizes: Int32Array;
  /** False when it was stopped: then the components are only as large as they were joined by that time. */
  readonly complete: boolean;
}

/** Connected components, whichever way links point. */
export const components: Algorithm<typeof noParameters, Components> = {
  id: 'components',
  parameters: noParameters,
  run(rows, _parameters, run) {
    const { name, complete } = componentNames(rows, EVERYTHING, run);
    if (run.team.rank > 0) return { component: name, sizes: new Int32Array(0), complete };
    return { sizes: numberedBySize(name, rows.nodeCount), component: name, complete };
  },
};

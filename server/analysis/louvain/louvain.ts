import type { Algorithm } from '../algorithm.ts';
import { type Communities, communityParameters, findCommunities } from '../communities/communities.ts';

/** Communities by modularity (Blondel and others 2008); weights count, directions do not. */
export const louvain: Algorithm<typeof communityParameters, Communities> = {
  id: 'louvain',
  parameters: communityParameters,
  run: (rows, parameters, run) => findCommunities(rows, parameters, run, false),
};

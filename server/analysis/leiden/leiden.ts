import type { Algorithm } from '../algorithm.ts';
import { type Communities, communityParameters, findCommunities } from '../communities/communities.ts';

/** Communities by modularity that never fall apart inside (Traag, Waltman and van Eck 2019); weights count, directions do not. */
export const leiden: Algorithm<typeof communityParameters, Communities> = {
  id: 'leiden',
  parameters: communityParameters,
  run: (rows, parameters, run) => findCommunities(rows, parameters, run, true),
};

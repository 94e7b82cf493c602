import { ACTOR_KIND_OF } from '../../../model/actorKinds.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { NOT_BETWEEN_CITIES } from '../cities/eachTie.ts';

/** To lie side by side, or to be counted to a branch, is not to work together. */
const SILENT: readonly LinkKindId[] = ['borders', 'active_in'];

/** Kinds of link that speak of working together: not those of texts and of mere position. */
export const WORKING_KINDS: readonly LinkKindId[] = LINK_KIND_IDS.filter(
  (kind, code) => !NOT_BETWEEN_CITIES.has(code) && !SILENT.includes(kind),
);

/** Types of node that act, each on one side. */
export const ACTING_TYPES: readonly NodeTypeId[] = NODE_TYPE_IDS.filter((type) => ACTOR_KIND_OF[type] !== undefined);

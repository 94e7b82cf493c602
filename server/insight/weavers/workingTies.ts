import { ACTOR_KIND_OF } from '../../../model/actorKinds.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { SILENT_KINDS } from '../silentKinds.ts';

/** Kinds of link that speak of working together. */
export const WORKING_KINDS: readonly LinkKindId[] = LINK_KIND_IDS.filter((_, code) => !SILENT_KINDS.has(code));

/** Types of node that act, each on one side. */
export const ACTING_TYPES: readonly NodeTypeId[] = NODE_TYPE_IDS.filter((type) => ACTOR_KIND_OF[type] !== undefined);

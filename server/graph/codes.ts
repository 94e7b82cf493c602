import { LINK_KIND_IDS, type LinkKindId } from '../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../model/nodeTypes.ts';

/** Types and kinds as columns hold them: by their position in the table. */
export const typeCode = (type: NodeTypeId): number => NODE_TYPE_IDS.indexOf(type);
export const kindCode = (kind: LinkKindId): number => LINK_KIND_IDS.indexOf(kind);

export const typeCodes = (types: readonly NodeTypeId[]): ReadonlySet<number> => new Set(types.map(typeCode));
export const kindCodes = (kinds: readonly LinkKindId[]): ReadonlySet<number> => new Set(kinds.map(kindCode));

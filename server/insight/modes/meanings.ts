import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { kindCode, kindCodes, typeCode, typeCodes } from '../../graph/codes.ts';
import { SILENT_KINDS } from '../silentKinds.ts';

/** What of the graph's vocabulary a mode is told in; everything else is read from the nodes and links themselves. */
export const MODE = typeCode('mode');
export const NETWORK = typeCode('network');
export const STAGE = typeCode('stage');
export const CITY = typeCode('city');
export const ALLIANCE = typeCode('alliance');

/** Where a mode can be practised, and what can be compared with one. */
export const AREA_TYPES = ['corridor', 'zone', 'circle'] as const satisfies readonly NodeTypeId[];
export const AREA = typeCodes(AREA_TYPES);

export const PRACTISED_IN = kindCodes(['practised_in']);
export const DOMINATED_BY = kindCodes(['dominated_by']);
export const HAS_STAGE = kindCodes(['has_stage']);
export const PRECEDES = kindCodes(['precedes']);
export const BUILDS_NETWORK = kindCodes(['builds_network']);
export const DOCKS_WITH = kindCodes(['docks_with']);
/** A place's earlier or wider form, whose members were its members then. */
export const FORMS = kindCodes(['succeeds', 'expanded_to']);
export const LIES_IN = kindCodes(['located_in', 'part_of']);

const TIER_NAME = /^tier(\d+)_of$/;
/** By the code of a kind that puts a member into a tier, the tier's number. */
export const TIER_KINDS: ReadonlyMap<number, number> = new Map(
  LINK_KIND_IDS.flatMap((id, code): [number, number][] => {
    const tier = TIER_NAME.exec(id)?.[1];
    return tier === undefined ? [] : [[code, Number(tier)]];
  }),
);
export const CENTRE_KINDS = kindCodes(['central_city_of', 'subcentre_of']);
export const CENTRAL_IN_REGION = kindCodes(['central_city_of']);
export const REGION = typeCodes(['region']);
/** Who belongs to a place. */
export const MEMBER_KINDS: ReadonlySet<number> = new Set([
  ...TIER_KINDS.keys(),
  ...CENTRE_KINDS,
  ...kindCodes(['member_of', 'node_of', 'core_node_of', 'role_in']),
]);
/** Where nobody is called a member of a place, those who build it together are taken. */
export const PARTY_KINDS = kindCodes(['joint_builds']);

/** A platform given up or joined to another. */
export const MERGER_KINDS = kindCodes(['abolished', 'merged_into', 'succeeds']);
/** Two ends work together through a third: by building it jointly, or as owner and host of an enclave. */
export const JOINT = kindCode('joint_builds');
export const OWNS_ENCLAVE = kindCode('owns_enclave');
export const ENCLAVE_IN = kindCode('enclave_in');

/** Kinds that tell where something lies or what a text says: no practice. */
export const NO_PRACTICE: ReadonlySet<number> = new Set([...SILENT_KINDS, ...kindCodes(['located_on'])]);
/** A link with such an end says what the documents think of the practice, and is not the practice itself. */
export const NO_PRACTICE_TYPES = typeCodes([
  'mode',
  'stage',
  'network',
  'recommendation',
  'shortcoming',
  'trend',
  'feature',
  'document',
  'reference',
  'report',
]);
/** As in the roll-up to cities: they speak for more than the place they sit in. */
export const WITHOUT_PLACE = typeCodes(['agency', 'person']);

/** The layer that a node of type network stands for: its id ends in the layer's (`net:value`). */
export const layerNamed = (networkId: string): LayerId | undefined => LAYER_IDS.find((layer) => networkId.endsWith(`:${layer}`));

/** Gains and services come before industry in some modes, after it in others. */
export const SOFT_LAYERS: ReadonlySet<number> = new Set(
  (['service', 'value'] satisfies LayerId[]).map((layer) => LAYER_IDS.indexOf(layer)),
);
export const INDUSTRY_LAYER = LAYER_IDS.indexOf('industry');

/** What the paper calls far: beyond a hundred kilometres an enclave takes the place of neighbourhood. */
export const FAR_KM = 100;

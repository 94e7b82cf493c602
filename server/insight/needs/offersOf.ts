import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPES } from '../../../model/nodeTypes.ts';
import { OFFER_KINDS } from '../../../model/offerKinds.ts';
import { kindCodes, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import { SILENT_KINDS } from '../silentKinds.ts';
import type { OfferFound } from './matchQuestion.ts';
import { ADVISED_BY } from './needRules.ts';
import { OFFERED_BY_LINK, OFFERED_BY_TYPE } from './offers.ts';

/** What neither acts nor stands ready: places, ideas, texts and rules offer nothing. */
const SILENT_TYPES = typeCodes([
  ...NODE_TYPES.filter(({ group }) => group === 'place' || group === 'abroad' || group === 'idea' || group === 'text').map(({ id }) => id),
  'policy',
  'mechanism',
  'goal',
  'industry',
  'technology',
]);
const TOPICS = typeCodes(['industry', 'technology']);
const ADVISERS = typeCodes(['recommendation', 'document', 'report']);
const ADVISED = kindCodes(ADVISED_BY);
/** What these links lead to is yet to be. */
const TO_COME = kindCodes(['proposes', 'prepares', 'asked_to_adopt'] satisfies LinkKindId[]);
/** They work on subjects of their own: what they offer is not open to any topic. */
const WITH_SUBJECTS = typeCodes(['university', 'lab', 'facility', 'hospital']);
/** The layers on which a service open to any topic shows itself. */
const SERVING: ReadonlySet<number> = new Set(
  (['innovation', 'service', 'value'] satisfies LayerId[]).map((layer) => LAYER_IDS.indexOf(layer)),
);
const ANY_TOPIC = OFFER_KINDS.reduce((bits, { anyTopic }, code) => (anyTopic ? bits | (1 << code) : bits), 0);

/**
 * What a node offers, by what it is, by its own name and by its links. Undefined when it is only planned, works on other topics, or
 * serves nobody by what is documented.
 */
export function offersOf(
  { nodes, links, rows }: GraphColumns,
  admission: Admission,
  node: number,
  { named, onTopic, hasTopic }: { readonly named: number; readonly onTopic: boolean; readonly hasTopic: boolean },
): OfferFound[] | undefined {
  const type = nodes.type[node] ?? 0;
  if (SILENT_TYPES.has(type) || (!onTopic && WITH_SUBJECTS.has(type))) return undefined;
  const linked = new Int32Array(OFFER_KINDS.length).fill(-1);
  let serves = onTopic;
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const link = linkOf(rows.entry[slot] ?? 0);
    if (!admission.link(link)) continue;
    serves ||= SERVING.has(links.layer[link] ?? -1) && !SILENT_KINDS.has(links.kind[link] ?? -1);
    const [kind, other] = [links.kind[link] ?? 0, nodes.type[rows.neighbour[slot] ?? 0] ?? 0];
    if (((rows.entry[slot] ?? 0) & 1) === 1) {
      if (TO_COME.has(kind) || (ADVISED.has(kind) && ADVISERS.has(other))) return undefined;
      continue;
    }
    if (hasTopic && !onTopic && TOPICS.has(other)) return undefined;
    const bits = OFFERED_BY_LINK[kind] ?? 0;
    for (let code = 0; code < linked.length; code += 1) if ((bits & (1 << code)) !== 0 && linked[code] === -1) linked[code] = link;
  }
  if (!serves) return undefined;
  const byType = onTopic ? (OFFERED_BY_TYPE[type] ?? 0) : 0;
  return OFFER_KINDS.flatMap((_, code): OfferFound[] => {
    const bit = 1 << code;
    const link = linked[code] ?? -1;
    if (!onTopic && (ANY_TOPIC & bit) === 0) return [];
    if (link >= 0) return [{ kind: code, by: 'link', link }];
    if ((named & bit) !== 0) return [{ kind: code, by: 'name', link: -1 }];
    return (byType & bit) !== 0 ? [{ kind: code, by: 'type', link: -1 }] : [];
  });
}

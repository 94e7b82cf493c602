import type { IsolateReason } from '../../../model/api/isolates.ts';
import { LAYERS } from '../../../model/layers.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { typeName } from '../../../model/sentences/names.ts';
import { links, whole } from '../../../model/sentences/numbers.ts';
import { capital, NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import type { Effect } from './effects.ts';
import type { RemedyFound } from './items.ts';

type Place = Pick<RemedyFound, 'sameCity' | 'sameProvince' | 'kilometres'>;

interface Side {
  readonly name: Text;
  readonly type: NodeTypeId;
}

interface Sides {
  readonly of: Side;
  readonly partner: Side;
  /** Whom they have in common. */
  readonly through: Text | undefined;
  /** Whether pairs of cities were counted instead of links. */
  readonly cities: boolean;
}

/** What speaks for a new link between two nodes, and what it would bring. */
export function whyText(
  remedy: Omit<RemedyFound, 'node' | 'through' | 'path'>,
  reason: IsolateReason,
  { of, partner, through, cities }: Sides,
): Text {
  const layer = LAYERS[remedy.layer]?.name ?? NOTHING;
  const clauses = [
    cities ? usualCities(remedy.alike, layer) : usual(remedy.alike, layer, of.type, partner.type),
    near(remedy, partner.name),
    known(remedy.steps, through, partner.name),
    strong(remedy.strength, layer, partner.name, cities),
  ].flatMap((clause) => clause ?? []);
  const brings = effect(reason, remedy, layer, cities);
  return {
    zh: `${clauses.map(({ zh }) => zh).join('；')}。${brings.zh}`,
    en: `${capital(clauses.map(({ en }) => en).join('; '))}. ${brings.en}`,
  };
}

function usual(count: number, layer: Text, of: NodeTypeId, partner: NodeTypeId): Text {
  const [a, b] = [typeName(of), typeName(partner)];
  return of === partner
    ? {
        zh: `${a.zh}之间在${layer.zh}层已有${whole(count)}条联系记载`,
        en: `${links(count)} between two nodes of the type “${a.en}” ${count === 1 ? 'is' : 'are'} documented on the ${layer.en.toLowerCase()} layer`,
      }
    : {
        zh: `${a.zh}与${b.zh}在${layer.zh}层已有${whole(count)}条联系记载`,
        en: `${links(count)} between the types “${a.en}” and “${b.en}” ${count === 1 ? 'is' : 'are'} documented on the ${layer.en.toLowerCase()} layer`,
      };
}

const usualCities = (count: number, layer: Text): Text => ({
  zh: `在${layer.zh}层已有${whole(count)}对城市之间的联系记载`,
  en: `${count === 1 ? 'one pair of cities is' : `${whole(count)} pairs of cities are`} tied on the ${layer.en.toLowerCase()} layer by documented links`,
});

const strong = (count: number, layer: Text, partner: Text, cities: boolean): Text => ({
  zh: `${partner.zh}在${layer.zh}层${cities ? `与${whole(count)}个城市相连` : `有${whole(count)}条联系`}`,
  en: `${partner.en} ${cities ? `is tied to ${count === 1 ? 'one city' : `${count} cities`}` : `has ${links(count)}`} on the ${layer.en.toLowerCase()} layer`,
});

function near({ sameCity, sameProvince, kilometres }: Place, partner: Text): Text | undefined {
  if (sameCity) return { zh: '同在一城', en: 'both are in the same city' };
  if (kilometres === undefined) return sameProvince ? { zh: '同在一省（市）', en: 'both are in the same province' } : undefined;
  const apart = Math.max(1, Math.round(kilometres));
  return { zh: `距${partner.zh}约${apart}千米`, en: `${partner.en} is about ${apart} km away` };
}

function known(steps: number | undefined, through: Text | undefined, partner: Text): Text | undefined {
  if (steps === 1) return { zh: `与${partner.zh}在其他层已有联系`, en: `the two are linked already on another layer` };
  if (steps !== 2 || through === undefined) return undefined;
  return { zh: `经${through.zh}两步即可到达${partner.zh}`, en: `${partner.en} is two steps away already, through ${through.en}` };
}

function effect(reason: IsolateReason, facts: Effect, layer: Text, cities: boolean): Text {
  return sentences([gain(reason, facts, layer, cities), nearer(facts.meanSteps)]);
}

/** Only where it is told apart by the two digits that are shown. */
function nearer(steps: Effect['meanSteps']): Text {
  if (steps === undefined || steps.before?.toFixed(2) === steps.after.toFixed(2)) return NOTHING;
  const [before, after] = [steps.before?.toFixed(2), steps.after.toFixed(2)];
  return before === undefined
    ? { zh: `到其他各处平均${after}步。`, en: `All others would be ${after} steps away on average.` }
    : {
        zh: `到可及各处的平均步数由${before}变为${after}。`,
        en: `Those within its reach would be ${after} steps away on average, instead of ${before}.`,
      };
}

function gain(reason: IsolateReason, { size, components }: Effect, layer: Text, cities: boolean): Text {
  switch (reason) {
    case 'no-links':
    case 'small-component':
      return {
        zh: `加上这条联系后，网络主体共有${whole(size)}个${cities ? '城市' : '节点'}，${components === 1 ? '全部连成一体' : `整体分为${whole(components)}块`}。`,
        en: `With this link the main part of the network has ${whole(size)} ${cities ? 'cities' : 'nodes'}, and ${components === 1 ? 'all hang together' : `all fall into ${whole(components)} parts`}.`,
      };
    case 'no-links-in-layer':
      return {
        zh: `加上这条联系后，它在${layer.zh}层便有联系。`,
        en: `With this link it would be tied on the ${layer.en.toLowerCase()} layer.`,
      };
    case 'single-bridge':
      return {
        zh: '加上这条联系后，失去原来那一条也不会断开。',
        en: 'With this link the loss of the present one would no longer cut it off.',
      };
  }
}

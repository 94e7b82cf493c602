import { ISOLATE_REASONS, type IsolateReason } from '../../../model/api/isolates.ts';
import type { LayerId } from '../../../model/layers.ts';
import { layersText } from '../../../model/sentences/layers.ts';
import { whole } from '../../../model/sentences/numbers.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

/** One sentence for what a node's isolation is. Nothing documented does not mean that there is nothing. */
export function isolateText(
  reason: IsolateReason,
  facts: {
    readonly name: Text;
    readonly missing: readonly LayerId[];
    readonly size: number;
    readonly across: Text | undefined;
    readonly cities: boolean;
  },
): Text {
  const { name, missing, size, across, cities } = facts;
  const other = cities ? { zh: '城市', en: 'city' } : { zh: '节点', en: 'node' };
  switch (reason) {
    case 'no-links':
      return {
        zh: `在当前筛选条件下，未见${name.zh}与任何其他${other.zh}之间有联系的记载。`,
        en: `Under the present filters no link of ${name.en} to any other ${other.en} is documented.`,
      };
    case 'small-component':
      return {
        zh: `${name.zh}所在的部分共${whole(size)}个${other.zh}，未见与网络主体相连的记载。`,
        en: `${name.en} belongs to a part of ${whole(size)} ${cities ? 'cities' : 'nodes'} for which no link to the main part of the network is documented.`,
      };
    case 'no-links-in-layer':
      return {
        zh: `${name.zh}在其他层与别的${other.zh}有联系，但未见其在${layersText(missing).zh}层的联系记载。`,
        en: `${name.en} is linked to another ${other.en} on other layers, but no such link is documented on ${layersText(missing).en}.`,
      };
    case 'single-bridge':
      return {
        zh: `据已收录的联系，${size === 1 ? name.zh : `${name.zh}等${whole(size)}个${other.zh}`}只靠${cities ? `与${(across ?? name).zh}的往来` : `一条联系（通往${(across ?? name).zh}）`}与网络主体相连。`,
        en: `By what is documented, ${size === 1 ? `${name.en} hangs` : `${name.en} and ${others(size - 1, other.en)} behind it hang`} on the main part ${cities ? 'only by the tie' : 'by one link only, the one'} to ${(across ?? name).en}.`,
      };
  }
}

const SHARES: Record<IsolateReason, (count: number) => Text> = {
  'no-links': (count) => ({ zh: `${whole(count)}个未见任何联系记载`, en: `${whole(count)} without any documented link` }),
  'small-component': (count) => ({
    zh: `${whole(count)}个处于与主体不相连的小块中`,
    en: `${whole(count)} in small parts apart from the main one`,
  }),
  'no-links-in-layer': (count) => ({
    zh: `${whole(count)}个在某一层未见联系记载`,
    en: `${whole(count)} without a documented link on some layer`,
  }),
  'single-bridge': (count) => ({
    zh: `${whole(count)}个只靠一条联系与主体相连`,
    en: `${whole(count)} that ${count === 1 ? 'hangs' : 'hang'} on the main part by one link`,
  }),
};

/** The whole list in a few sentences. */
export function summaryText(facts: {
  readonly nodes: number;
  readonly cities: boolean;
  readonly total: number;
  readonly byReason: ReadonlyMap<IsolateReason, number>;
  readonly components: number;
}): Text {
  const { total, byReason, components, cities } = facts;
  const shares = ISOLATE_REASONS.flatMap((reason) => (byReason.has(reason) ? [SHARES[reason](byReason.get(reason) ?? 0)] : []));
  const links = Math.max(0, components - 1);
  const joined: Text =
    links === 0
      ? { zh: '就所看的联系而言，全部连成一体。', en: 'By the links looked at, all hang together.' }
      : {
          zh: `共分为${whole(components)}块，要连成一体至少须新增${whole(links)}条联系。`,
          en: `They fall into ${whole(components)} parts; to join them all takes at least ${links === 1 ? 'one new link' : `${whole(links)} new links`}.`,
        };
  const what = { zh: cities ? '个城市' : '个节点', en: cities ? 'cities' : 'nodes' };
  const found: Text =
    total === 0
      ? {
          zh: `${whole(facts.nodes)}${what.zh}中没有符合所选情形的。`,
          en: `Of ${whole(facts.nodes)} ${what.en} none is isolated in the ways asked for.`,
        }
      : {
          zh: `${whole(facts.nodes)}${what.zh}中有${whole(total)}个孤立或脆弱：${shares.map(({ zh }) => zh).join('，')}。`,
          en: `Of ${whole(facts.nodes)} ${what.en} ${whole(total)} ${total === 1 ? 'is' : 'are'} isolated or nearly so: ${shares.map(({ en }) => en).join(', ')}.`,
        };
  return sentences([found, joined, { zh: '未见记载，不等于事实上没有联系。', en: 'Not documented does not mean that no link exists.' }]);
}

const others = (count: number, what: string): string => (count === 1 ? `one other ${what}` : `${whole(count)} others`);

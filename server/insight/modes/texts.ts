import type { LayerId } from '../../../model/layers.ts';
import type { Text } from '../../../model/text.ts';
import { FAR_KM } from './meanings.ts';
import { counted, joined, layersNamed, listed } from './words.ts';

/** How the counts of a mode come about; told with every answer. */
export const MODES_RULE: Text = {
  zh: `计数口径：（1）“told”为与某阶段一同讲述的联系：出处与该阶段自身的联系（有此阶段、构建网络、使用等）相同（同一来源、同一位置）；或来源相同、起止时间与该阶段完全一致，且两端都在成员城市之内。仅说明位置、成员归属或文献看法的联系不计。（2）“between”为全部来源中两个不同成员之间的联系，以及两个成员共建同一事物、或分别为飞地的所有方与所在方所形成的联系，按其开始时间归入阶段（起≤开始＜止）；没有时间的联系不归入任何阶段，单独计数。城市代表其境内的一切，区县只代表自身及位于其中者。成员由成员、梯队、中心、副中心、节点与角色等联系得出，并计入该地此前或扩展后的形态；都没有时，取共建方。（3）距离以${FAR_KM}千米为界，飞地单列；中心城市取该地自己的中心与副中心，没有时取区域的中心城市。联系属于哪一层，是编者的判断，并非文献原话。`,
  en: `How it is counted: (1) "told" are the links told with a stage: those that cite the same place in the same source as the stage's own links (has the stage, builds the network, uses and so on), or the same source with exactly the stage's dates and both ends inside the members' cities. Links that only say where something lies, who belongs to the place, or what a text thinks are left out. (2) "between" are links of all sources between two different members, and those by which two members build the same thing or are owner and host of an enclave; each counts for the stage in which it began (from ≤ beginning < to). Links without a date belong to no stage and are counted apart. A city stands for all that lies in it, a district only for itself and what lies there. Members follow from links of membership, tier, centre, sub-centre, node and role, those to the place's earlier or wider forms included; where there are none, from joint building. (3) Near means up to ${FAR_KM} km, enclaves apart; centres are the place's own centres and sub-centres, otherwise the central cities of a region. On which layer a link lies is the editors' judgement, not the documents' words.`,
};

export interface StageFacts {
  readonly name: Text;
  readonly when: Text;
  readonly dated: boolean;
  readonly underWay: boolean | undefined;
  readonly verdict: Text;
  readonly begun: number;
  readonly begunMost: readonly LayerId[];
}

export function stageText({ name, when, dated, underWay, verdict, begun, begunMost }: StageFacts): Text {
  const head: Text = { zh: `${name.zh}（${when.zh}）：${verdict.zh}`, en: `${name.en} (${when.en}): ${verdict.en}` };
  return joined([head, underWay === undefined ? undefined : underWayText(underWay, dated), begunText(dated, begun, begunMost)]);
}

function underWayText(underWay: boolean, dated: boolean): Text {
  if (!dated) return { zh: '所问日期是否处于此阶段，未见记载。', en: 'Whether it was under way at the date asked for is not documented.' };
  return underWay
    ? { zh: '所问日期处于此阶段之内。', en: 'It was under way at the date asked for.' }
    : { zh: '所问日期不在此阶段之内。', en: 'It was not under way at the date asked for.' };
}

function begunText(dated: boolean, begun: number, most: readonly LayerId[]): Text {
  if (!dated)
    return {
      zh: '文献没有注明起止时间，因此无法统计其间新开始的联系。',
      en: 'The documents give no dates, so links that began in it cannot be counted.',
    };
  if (begun === 0)
    return { zh: '其间成员之间新开始的联系未见记载。', en: 'No link between its members is documented as begun in that time.' };
  const { zh, en } = layersNamed(most);
  return {
    zh: `其间成员之间新开始的联系，全部来源共收录${begun}条，以${zh}层最多。`,
    en: `All sources together document ${counted(begun, 'link')} between its members that began in that time, most of them on the ${en} ${most.length > 1 ? 'layers' : 'layer'}.`,
  };
}

export interface ModeFacts {
  readonly name: Text;
  readonly places: readonly Text[];
  readonly stages: number;
  readonly undated: number;
  readonly verdict: Text;
}

export function modeText({ name, places, stages, undated, verdict }: ModeFacts): Text {
  const { zh, en } = listed(places);
  const where: Text =
    places.length === 0
      ? { zh: `未见${name.zh}在何处实践的记载`, en: `Where ${name.en} is practised is not documented` }
      : { zh: `${name.zh}的实践地是${zh}`, en: `${name.en} is practised in ${en}` };
  const dates: Text =
    undated === 0
      ? { zh: '', en: '' }
      : undated === stages
        ? { zh: '，均未注明时间', en: ', none of them dated' }
        : { zh: `，其中${undated}个未注明时间`, en: `, ${undated} of them without a date` };
  return {
    zh: `${where.zh}，分${stages}个阶段${dates.zh}。${verdict.zh}`,
    en: `${where.en}, in ${counted(stages, 'stage')}${dates.en}. ${verdict.en}`,
  };
}

export function centresText({
  names,
  ofPlace,
  both,
  one,
  ties,
}: {
  readonly names: readonly Text[];
  readonly ofPlace: boolean;
  readonly both: number;
  readonly one: number;
  readonly ties: number;
}): Text {
  if (names.length === 0) return { zh: '未见中心城市的记载。', en: 'No centre is documented.' };
  const { zh, en } = listed(names);
  const whose: Text = ofPlace
    ? { zh: '该地的中心', en: 'The centres of the place' }
    : { zh: '区域的中心城市', en: 'The central cities of the region' };
  if (ties === 0)
    return {
      zh: `${whose.zh}为${zh}；其阶段中未见城市之间联系的记载。`,
      en: `${whose.en} are ${en}; no tie between cities is documented in its stages.`,
    };
  return {
    zh: `${whose.zh}为${zh}；与各阶段一同讲述的${ties}条城市间联系中，中心之间${both}条，中心与周边之间${one}条。`,
    en: `${whose.en} are ${en}; of ${counted(ties, 'tie')} between cities told with the stages, ${both} join two centres and ${one} a centre and a neighbour.`,
  };
}

export function tiersText(tiers: readonly (readonly Text[])[], unlinked: readonly Text[]): Text {
  const groups = tiers.map((names, at) => ({ zh: `第${at + 1}梯队${listed(names).zh}`, en: `tier ${at + 1}: ${listed(names).en}` }));
  const lacking = listed(unlinked);
  return {
    zh: `${groups.map(({ zh }) => zh).join('；')}。${unlinked.length === 0 ? '较低梯队的成员都与较高梯队有联系记载。' : `${lacking.zh}与较高梯队之间的联系未见记载。`}`,
    en: `${capital(groups.map(({ en }) => en).join('; '))}. ${
      unlinked.length === 0
        ? 'For each member of a lower tier a tie with a higher one is documented.'
        : `For ${lacking.en} no tie with a higher tier is documented.`
    }`,
  };
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

export function orderText({
  before,
  after,
  together,
}: {
  readonly before: number;
  readonly after: number;
  readonly together: number;
}): Text {
  const pairs = before + after + together;
  if (pairs === 0)
    return {
      zh: '没有哪一对城市既有注明时间的服务或价值联系、又有注明时间的产业联系，先后无从比较。',
      en: 'No pair of its cities has dated links both of services or value and of industry, so their order cannot be told.',
    };
  return {
    zh: `可比较的${pairs}对城市中，服务或价值联系先于产业联系的${before}对，晚于的${after}对，同时开始的${together}对。`,
    en: `Of ${counted(pairs, 'pair')} of cities that can be compared, services or value came before industry in ${before}, after it in ${after}, and at the same time in ${together}.`,
  };
}

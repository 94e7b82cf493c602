import type { LayerId } from '../../../model/layers.ts';
import { layerNames } from '../../../model/sentences/layers.ts';
import { listText } from '../../../model/sentences/nameList.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import { capital, NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { FAR_KM } from './meanings.ts';
import type { Measure } from './measure.ts';
import { mostOf } from './verdict.ts';

/** How the counts of a mode come about; told with every answer. */
export const MODES_RULE: Text = {
  zh: `计数口径：（1）“一同讲述”的联系：出处与该阶段自身的联系（有此阶段、构建网络、使用等）相同（同一来源、同一位置）；或来源相同、起止时间与该阶段完全一致，且两端都在成员城市之内。仅说明位置、成员归属或文献看法的联系不计。（2）“成员之间”的联系：所看的来源中两个不同成员（不论何时加入）之间的联系，以及两个成员共建同一事物、或分别为飞地的所有方与所在方所形成的联系，按其开始时间归入阶段（起≤开始＜止；由两条联系形成的城市间联系，以较晚的为准）；没有时间的联系不归入任何阶段，单独计数。城市代表其境内的一切，区县只代表自身及位于其中者。成员由成员、梯队、中心、副中心、节点与角色等联系得出，并计入该地此前或扩展后的形态；都没有时，取共建方。（3）距离以${FAR_KM}千米为界，飞地单列；中心城市取该地自己的中心与副中心，没有时取区域的中心城市。联系属于哪一层，是编者的判断，并非文献原话。`,
  en: `How it is counted: (1) Links told with a stage: those that cite the same place in the same source as the stage's own links (has the stage, builds the network, uses and so on), or the same source with exactly the stage's dates and both ends inside the members' cities. Links that only say where something lies, who belongs to the place, or what a text thinks are left out. (2) Links between members: those of the sources looked at between two different members, of whatever time, and those by which two members build the same thing or are owner and host of an enclave; each counts for the stage in which it began (from ≤ beginning < to; a tie that two links make together begins with the later one). Links without a date belong to no stage and are counted apart. A city stands for all that lies in it, a district only for itself and what lies there. Members follow from links of membership, tier, centre, sub-centre, node and role, those to the place's earlier or wider forms included; where there are none, from joint building. (3) Near means up to ${FAR_KM} km, enclaves apart; centres are the place's own centres and sub-centres, otherwise the central cities of a region. On which layer a link lies is the editors' judgement, not the documents' words.`,
};

export interface StageFacts {
  readonly name: Text;
  readonly when: Text;
  readonly dated: boolean;
  readonly underWay: boolean | undefined;
  readonly verdict: Text;
  readonly begun: number;
  readonly begunMost: readonly LayerId[];
  /** Of them counted from data, which begin when the data do. */
  readonly begunMeasured: number;
  readonly members: number;
  /** By layer, the ties told between two centres, and between a centre and a neighbour. */
  readonly circles: Measure['circles'];
}

export function stageText(facts: StageFacts): Text {
  const { name, when, dated, underWay, verdict, members } = facts;
  const head: Text = { zh: `${name.zh}（${when.zh}）：${verdict.zh}`, en: `${name.en} (${when.en}): ${verdict.en}` };
  return sentences([
    head,
    underWay === undefined ? undefined : underWayText(underWay, dated),
    circlesText(facts.circles),
    members > 0 ? undefined : NO_MEMBERS,
    dated ? begunText(facts) : NO_DATES,
  ]);
}

/** Undefined when one of the two circles has no ties to compare. */
function circlesText({ centreCentre, centreNeighbour }: StageFacts['circles']): Text | undefined {
  const [inner, outer] = [mostOf(centreCentre), mostOf(centreNeighbour)];
  if (inner.length === 0 || outer.length === 0) return undefined;
  const [within, beyond] = [layerNames(inner), layerNames(outer)];
  if (within.en === beyond.en)
    return {
      zh: `无论是中心城市之间，还是中心与周边之间，都以${within.zh}层联系最多。`,
      en: `Both between two centres and between a centre and a neighbour the ${within.en} ${inner.length > 1 ? 'layers have' : 'layer has'} the most ties.`,
    };
  return {
    zh: `其中中心城市之间以${within.zh}层联系最多，中心与周边之间以${beyond.zh}层最多。`,
    en: `Between two centres the ${within.en} ${inner.length > 1 ? 'layers have' : 'layer has'} the most ties, between a centre and a neighbour the ${beyond.en} ${outer.length > 1 ? 'layers' : 'layer'}.`,
  };
}

const NO_MEMBERS: Text = {
  zh: '当时有哪些成员，未见记载。',
  en: 'Who belonged to it then is not documented.',
};

const NO_DATES: Text = {
  zh: '文献没有注明起止时间，因此无法统计其间新开始的联系。',
  en: 'The documents give no dates, so links that began in it cannot be counted.',
};

function underWayText(underWay: boolean, dated: boolean): Text {
  if (!dated) return { zh: '所问日期是否处于此阶段，未见记载。', en: 'Whether it was under way at the date asked for is not documented.' };
  return underWay
    ? { zh: '所问日期处于此阶段之内。', en: 'It was under way at the date asked for.' }
    : { zh: '所问日期不在此阶段之内。', en: 'It was not under way at the date asked for.' };
}

function begunText({ begun, begunMost, begunMeasured }: StageFacts): Text {
  if (begun === 0)
    return { zh: '其间成员之间新开始的联系未见记载。', en: 'No link between its members is documented as begun in that time.' };
  const { zh, en } = layerNames(begunMost);
  const data: Text =
    begunMeasured === 0
      ? NOTHING
      : {
          zh: `；其中${begunMeasured}条由数据统计得出，其起始时间是数据的时间，未必是联系开始的时间`,
          en: `; ${begunMeasured} of them ${begunMeasured === 1 ? 'is' : 'are'} counted from data and ${begunMeasured === 1 ? 'begins' : 'begin'} when the data do, which need not be when the tie began`,
        };
  return {
    zh: `其间成员之间新开始的联系，所看的来源共收录${begun}条，以${zh}层最多${data.zh}。`,
    en: `The sources looked at document ${counted(begun, 'link')} between members begun in that time, the ${en} ${begunMost.length > 1 ? 'layers' : 'layer'} having the most${data.en}.`,
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
  const { zh, en } = listText(places);
  const where: Text =
    places.length === 0
      ? { zh: `未见${name.zh}在何处实践的记载`, en: `Where ${name.en} is practised is not documented` }
      : { zh: `${name.zh}的实践地是${zh}`, en: `${name.en} is practised in ${en}` };
  const when = stagesText(stages, undated);
  return { zh: `${where.zh}${when.zh}。${verdict.zh}`, en: `${where.en}${when.en}. ${verdict.en}` };
}

function stagesText(stages: number, undated: number): Text {
  if (stages === 0) return { zh: '；其阶段未见记载', en: '; no stage of it is documented' };
  const all: Text = { zh: `，分${stages}个阶段`, en: `, in ${counted(stages, 'stage')}` };
  if (undated === 0) return all;
  return undated === stages
    ? { zh: `${all.zh}，均未注明时间`, en: `${all.en}, none of them dated` }
    : { zh: `${all.zh}，其中${undated}个未注明时间`, en: `${all.en}, ${undated} of them without a date` };
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
  const { zh, en } = listText(names);
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
  const groups = tiers.map((names, at) => ({ zh: `第${at + 1}梯队${listText(names).zh}`, en: `tier ${at + 1}: ${listText(names).en}` }));
  const lacking = listText(unlinked);
  return {
    zh: `${groups.map(({ zh }) => zh).join('；')}。${unlinked.length === 0 ? '较低梯队的成员都与较高梯队有联系记载。' : `${lacking.zh}与较高梯队之间的联系未见记载。`}`,
    en: `${capital(groups.map(({ en }) => en).join('; '))}. ${
      unlinked.length === 0
        ? 'For each member of a lower tier a tie with a higher one is documented.'
        : `For ${lacking.en} no tie with a higher tier is documented.`
    }`,
  };
}

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

import type { LayerId } from '../../../model/layers.ts';
import { type LinkKindId, linkKind } from '../../../model/linkKinds.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import { period } from '../../../model/sentences/because.ts';
import { layerName } from '../../../model/sentences/layers.ts';
import { withCommas } from '../../../model/sentences/nameList.ts';
import { links, whole } from '../../../model/sentences/numbers.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

/** What there is to say of growth; the peak and the fastest without the links of lists. */
export interface GrowthFacts {
  readonly range: { readonly from: PartialDate; readonly to: PartialDate } | undefined;
  /** The years that are shown. */
  readonly years: readonly number[];
  readonly first: { readonly year: number; readonly count: number } | undefined;
  readonly peak: { readonly year: number; readonly begun: number } | undefined;
  readonly fastest: { readonly layer: LayerId; readonly year: number; readonly begun: number; readonly ended: number } | undefined;
  readonly registers: readonly { readonly kind: LinkKindId; readonly year: number; readonly links: number }[];
  readonly undated: number;
}

export function growthText({ range, years, first, peak, fastest, registers, undated }: GrowthFacts): Text {
  const parts: Text[] = [];
  if (range === undefined)
    parts.push({ zh: '所选范围内未见有日期的联系。', en: 'No link with a date is documented within what was asked for.' });
  else if (range.from === range.to) parts.push({ zh: `有日期的联系都记在${range.from}。`, en: `All dated links name ${range.from}.` });
  else parts.push({ zh: `有日期的联系自${range.from}至${range.to}。`, en: `Dated links run from ${range.from} to ${range.to}.` });
  if (first !== undefined)
    parts.push({
      zh: `最早一批${whole(first.count)}条始于${first.year}年。`,
      en: `The earliest ${first.count === 1 ? 'begins' : `${whole(first.count)} begin`} in ${first.year}.`,
    });
  if (registers.length > 0) parts.push(registersText(registers));
  const [from, to] = [years.at(0), years.at(-1)];
  if (range !== undefined && (from === undefined || to === undefined))
    parts.push({ zh: '所选年份不在其中。', en: 'The years asked for lie outside.' });
  if (peak !== undefined && from === to)
    parts.push({
      zh: `${peak.year}年新增${whole(peak.begun)}条。`,
      en: `In ${peak.year} ${whole(peak.begun)} ${peak.begun === 1 ? 'begins' : 'begin'}.`,
    });
  else if (peak !== undefined)
    parts.push({
      zh: `${from}至${to}年间，新增最多的是${peak.year}年（${whole(peak.begun)}条）。`,
      en: `From ${from} to ${to} most begin in ${peak.year} (${whole(peak.begun)}).`,
    });
  if (fastest !== undefined) {
    const { layer, year, begun, ended } = fastest;
    parts.push({
      zh: `增长最快的是${year}年的${layerName(layer).zh}层：新增${whole(begun)}条，结束${whole(ended)}条，净增${whole(begun - ended)}条。`,
      en: `The fastest growth is that of the ${layerName(layer).en} layer in ${year}: ${whole(begun)} begun, ${whole(ended)} ended, ${whole(begun - ended)} more in all.`,
    });
  }
  if (undated > 0)
    parts.push({
      zh: `另有${whole(undated)}条联系未载明时间，不计入增长。`,
      en: `${links(undated)} ${undated === 1 ? 'has' : 'have'} no date and ${undated === 1 ? 'is' : 'are'} not part of the growth.`,
    });
  return sentences(parts);
}

function registersText(registers: GrowthFacts['registers']): Text {
  const total = registers.reduce((sum, register) => sum + register.links, 0);
  const kinds = registers.map(({ kind, year }) => ({
    zh: `${linkKind(kind).name.zh}（${year}年）`,
    en: `“${linkKind(kind).name.en}” (${year})`,
  }));
  return {
    zh: `其中${whole(total)}条出自名录或统计的首年（${withCommas(kinds).zh}）：那是记录开始之年，不是联系开始之年，以下比较不计。`,
    en: `${total} of the dated links stand in the first year of a list or count (${withCommas(kinds).en}): then the register begins, not the ties, and what follows leaves them out.`,
  };
}

export interface UnderWayFacts {
  readonly at: PartialDate;
  readonly stages: readonly Text[];
  readonly plans: number;
  readonly events: number;
  readonly holding: number;
}

export function underWayText({ at, stages, plans, events, holding }: UnderWayFacts): Text {
  const named: Text =
    stages.length === 0
      ? { zh: `${at}未见有日期的阶段在进行`, en: `In ${at} no dated stage of a practice mode is documented as under way` }
      : {
          zh: `${at}正在进行的阶段有${withCommas(stages).zh}`,
          en: `In ${at} ${stages.length === 1 ? 'one stage was' : `${stages.length} stages were`} under way: ${withCommas(stages).en}`,
        };
  return {
    zh: `${named.zh}；有期限的政策、计划与目标${plans}项，事件${events}件，有日期的联系${whole(holding)}条。`,
    en: `${named.en}; dated policies, programmes and goals in force: ${plans}, events: ${events}, dated links that hold: ${whole(holding)}.`,
  };
}

interface Dated {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

export function stageText(mode: Text, stage: Text, { from, to }: Dated): Text {
  const when = period(from, to);
  return { zh: `${mode.zh}：${stage.zh}，${when.zh}。`, en: `${mode.en}: ${stage.en}, ${when.en}.` };
}

export function planText(
  plan: Text,
  { from, to }: Dated,
  issued: readonly { readonly by: Text; readonly date: PartialDate | undefined }[],
): Text {
  const when = period(from, to);
  const by = issued.map(({ by: issuer, date }) => ({
    zh: `${issuer.zh}${date === undefined ? '' : `（${date}）`}`,
    en: `${issuer.en}${date === undefined ? '' : ` (${date})`}`,
  }));
  return {
    zh: `${plan.zh}，${when.zh}${by.length === 0 ? '' : `；印发：${withCommas(by).zh}`}。`,
    en: `${plan.en}, ${when.en}${by.length === 0 ? '' : `; issued by ${withCommas(by).en}`}.`,
  };
}

/** How dates are read. */
export const TIMELINE_BASIS: Text = {
  zh: '日期按来源所载，只知年份的从该年首日起算；联系在起始日（含）至终止日（不含）之间成立，只记终止的视为此前一直成立。阶段内的联系以阶段的起止为起止。某类联系在某一年新增100条以上、此前几乎没有（不足其十分之一）的，视为名录或统计自该年开始，该年的数单独列出。平均年限按各年最后一天计。事件的起止同理；无日期的事件列在最后。',
  en: 'Dates are those of the sources; one known by its year begins on the first day of it. A link holds from its beginning until the day before its end; one with an end only held all the time before. Links inside a stage have the dates of the stage. Where 100 links or more of one kind begin in a year and hardly any (less than a tenth) before it, a list or count is taken to begin there, and the links of that year are also given apart. Mean ages are those of the last day of the year. Events are read in the same way; those without a date stand last.',
};

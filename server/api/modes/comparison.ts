import type { ModesCompareAnswer } from '../../../model/api/modesCompare.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { comparisonText, differenceText } from '../../insight/modes/compareTexts.ts';
import { cityFor } from '../../insight/modes/members.ts';
import { isDated } from '../../insight/modes/outline.ts';
import { cosine, differences, vectorOf } from '../../insight/modes/profile.ts';
import { idsIn } from '../present/answerRecords.ts';
import type { ModeFound } from './gather.ts';
import { partAnswer } from './measured.ts';
import { pairsOf } from './mode.ts';
import type { Shown } from './shown.ts';

type Comparison = NonNullable<ModesCompareAnswer['modes']>;

const MOST_DIFFERENCES = 3;

/** Two modes side by side; undefined when one was removed meanwhile. */
export function comparison(columns: GraphColumns, first: ModeFound, second: ModeFound, shown: Shown): Comparison | undefined {
  const [a, b] = [profileOf(columns, first, shown), profileOf(columns, second, shown)];
  const [nameA, nameB] = [first, second].map(({ practice }) => shown.node(practice.outline.node)?.name);
  if (a === undefined || b === undefined || nameA === undefined || nameB === undefined) return undefined;
  const [vectorA, vectorB] = [vectorOf(first.practice.told.measure), vectorOf(second.practice.told.measure)];
  const likeness = cosine(vectorA, vectorB);
  const apart = differences(vectorA, vectorB, MOST_DIFFERENCES).map((found) => ({
    ...found,
    text: differenceText(found.feature, { name: nameA, share: found.a }, { name: nameB, share: found.b }),
  }));
  const text = comparisonText(
    nameA,
    nameB,
    likeness,
    apart.map((difference) => difference.text),
  );
  return { a, b, cosine: likeness, differences: apart, text };
}

function profileOf(columns: GraphColumns, found: ModeFound, shown: Shown): Comparison['a'] | undefined {
  const { outline, members, told } = found.practice;
  const node = shown.node(outline.node)?.id;
  if (node === undefined) return undefined;
  const cities = new Set(members.map((member) => cityFor(columns, member.node)).filter((city) => city >= 0));
  const tied = pairsOf(columns, found).filter(({ a, b }) => cities.has(a) && cities.has(b)).length;
  const { nodes } = columns;
  const provinces = Array.from(cities, (city) => nodes.provinces[nodes.province[city] ?? 0] ?? '').filter((name) => name !== '');
  const years = yearsOf(found, shown);
  return {
    node,
    links: told.measure.total,
    vector: vectorOf(told.measure),
    evidence: idsIn(shown.links, told.links),
    members: idsIn(shown.nodes, new Set(members.map((member) => member.node))),
    provinces: [...new Set(provinces)].sort(),
    density: partAnswer({ count: tied, of: (cities.size * (cities.size - 1)) / 2 }),
    ...(years && { years }),
  };
}

/** From the first stage's beginning to the last one's end; undefined when no stage is dated. */
function yearsOf({ practice }: ModeFound, shown: Shown): Comparison['a']['years'] {
  const dated = practice.stages.map(({ outline }) => outline).filter(isDated);
  const first = [...dated].sort((a, b) => a.from - b.from)[0];
  const last = [...dated].sort((a, b) => a.to - b.to);
  if (first === undefined) return undefined;
  // Open ends stand first, being the lowest of all days.
  const [open] = last;
  const end = open !== undefined && shown.link(open.link)?.to === undefined ? undefined : shown.link(last.at(-1)?.link ?? -1)?.to;
  const from = shown.link(first.link)?.from;
  return { ...(from && { from }), ...(end && { to: end }), openEnded: end === undefined };
}

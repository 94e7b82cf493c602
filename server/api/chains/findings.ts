import type { ChainAnswer } from '../../../model/api/chains.ts';
import type { Segment } from '../../../model/chains/chain.ts';
import type { AlliancesFound } from '../../insight/chains/alliances.ts';
import type { ChainFound } from '../../insight/chains/chainTask.ts';
import { citiesText, leadersText, maybeText } from '../../insight/chains/chainTexts.ts';
import type { CourseFound } from '../../insight/chains/course.ts';
import { alliancesText, courseText, duplicateText } from '../../insight/chains/findingTexts.ts';
import type { Reason } from '../../insight/chains/members.ts';
import { idsIn, namesIn } from '../present/answerRecords.ts';
import { abroadAnswer } from './abroadAnswer.ts';
import type { ChainRecords } from './records.ts';

type Findings = Pick<
  ChainAnswer,
  'branches' | 'cities' | 'leaders' | 'maybe' | 'support' | 'course' | 'alliances' | 'duplicates' | 'abroad'
>;
type ByText = Pick<Segment, 'id' | 'name'>;

/** What the answer says of the industry as a whole, beside its segments. */
export function findings(found: ChainFound, segments: readonly ByText[], records: ChainRecords, limit: number): Findings {
  return {
    branches: found.branches.flatMap(({ node, actors }) => idsIn(records.nodes, [node]).map((id) => ({ node: id, actors }))),
    cities: citiesAnswer(found, segments, records),
    leaders: leadersAnswer(found, records),
    maybe: maybeAnswer(found.unplaced, records, limit),
    support: found.support.map(({ group, total, items }) => ({
      group,
      total,
      items: items.flatMap(({ node, by }) => {
        const [id, reason] = [records.nodes.get(node)?.id, reasonAnswer(by, records)];
        return id === undefined || reason === undefined ? [] : [{ node: id, by: reason }];
      }),
    })),
    course: courseAnswer(found.course, records),
    alliances: alliancesAnswer(found.alliances, records),
    duplicates: found.duplicates.flatMap(({ segment, tier, cities, links }) => {
      const of = segments[segment];
      return of === undefined
        ? []
        : [
            {
              segment: of.id,
              tier,
              cities: idsIn(records.nodes, cities),
              links: idsIn(records.links, links),
              text: duplicateText(of.name, tier, namesIn(records.nodes, cities)),
            },
          ];
    }),
    abroad: abroadAnswer(found.abroad, records, limit),
  };
}

function citiesAnswer(
  { cities, cityCount, severalCount }: ChainFound,
  segments: readonly ByText[],
  records: ChainRecords,
): ChainAnswer['cities'] {
  const [first] = cities;
  const name = records.name(first?.city);
  return {
    items: cities.flatMap(({ city, segments: held, firms }) =>
      idsIn(records.nodes, [city]).map((id) => ({ city: id, segments: held.flatMap((at) => segments[at]?.id ?? []), firms })),
    ),
    total: cityCount,
    text: citiesText({
      total: cityCount,
      segments: segments.length,
      several: severalCount,
      first: first === undefined || name === undefined ? undefined : { name, held: first.segments.length, firms: first.firms },
    }),
  };
}

function leadersAnswer({ leaders, firms }: ChainFound, records: ChainRecords): ChainAnswer['leaders'] {
  const [first] = leaders.items;
  const name = records.name(first?.node);
  return {
    items: leaders.items.flatMap(({ node, ties, links }) =>
      idsIn(records.nodes, [node]).map((id) => ({ node: id, ties, links: idsIn(records.links, links) })),
    ),
    total: leaders.total,
    text: leadersText(first === undefined || name === undefined ? undefined : { name, ties: first.ties }, leaders.total, firms),
  };
}

const maybeAnswer = ({ byName }: ChainFound['unplaced'], records: ChainRecords, limit: number): ChainAnswer['maybe'] => ({
  items: byName.slice(0, limit).flatMap(({ node, word }) => idsIn(records.nodes, [node]).map((id) => ({ node: id, word }))),
  total: byName.length,
  text: maybeText(byName.length, records.name(byName[0]?.node)),
});

const courseAnswer = ({ steps, open, testsPerResearch, fewTests }: CourseFound, records: ChainRecords): ChainAnswer['course'] => ({
  steps: steps.map(({ step, total, nodes }) => ({ step, total, nodes: idsIn(records.nodes, nodes) })),
  open,
  ...(testsPerResearch !== undefined && { testsPerResearch }),
  fewTests,
  text: courseText(steps, open, fewTests),
});

const alliancesAnswer = ({ items, tied, parts }: AlliancesFound, records: ChainRecords): ChainAnswer['alliances'] => ({
  items: idsIn(records.nodes, items),
  tied: tied.flatMap(({ a, b, links }) => {
    const [one, other] = [records.nodes.get(a)?.id, records.nodes.get(b)?.id];
    return one === undefined || other === undefined ? [] : [{ nodes: [one, other] as const, by: idsIn(records.links, links) }];
  }),
  parts,
  missing: Math.max(0, parts - 1),
  text: alliancesText(items.length, parts),
});

function reasonAnswer(by: Reason, records: ChainRecords): ChainAnswer['support'][number]['items'][number]['by'] | undefined {
  if ('word' in by) return { word: by.word };
  const [link] = idsIn(records.links, [by.link]);
  return link === undefined ? undefined : { link };
}

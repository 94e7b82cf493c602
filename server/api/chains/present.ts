import type { ChainAnswer } from '../../../model/api/chains.ts';
import type { ChainFound } from '../../insight/chains/chainTask.ts';
import { basisText, chainText } from '../../insight/chains/chainTexts.ts';
import { noneText } from '../../insight/chains/findingTexts.ts';
import type { ChainGround } from '../../insight/chains/ground.ts';
import { asksNothing } from '../../insight/chains/keptUnfiltered.ts';
import type { ChainQuestion } from '../../insight/chains/question.ts';
import { dictionaries, idsIn } from '../present/answerRecords.ts';
import { nodeAnswer } from '../present/facts.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { ApiProblem } from '../problem.ts';
import { findings } from './findings.ts';
import type { ChainRecords } from './records.ts';
import { placesAnswer, segmentAnswer } from './segmentAnswers.ts';

interface Asked {
  readonly industry: number;
  readonly ground: ChainGround;
  readonly question: ChainQuestion;
  /** The one segment that is shown; undefined for all. */
  readonly segment: string | undefined;
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export function chainAnswer(
  { industry, ground, question, segment }: Asked,
  found: ChainFound,
  records: ChainRecords,
  sources: SourceCatalogue,
): Omit<ChainAnswer, 'took'> {
  const node = records.nodes.get(industry);
  if (node === undefined) throw new ApiProblem('unknown-node');
  const { filters, limit, offset } = question;
  const ordered = ground.chain !== undefined;
  const chain = ground.chain?.segments ?? [];
  const view = { offset, limit, pages: segment !== undefined, leadingCity: found.cities[0]?.city };
  const segments = chain.flatMap((one, at) => {
    const [there, base] = [found.segments[at], question.segments[at]];
    return there === undefined || base === undefined ? [] : [segmentAnswer(one, base, there, records, view)];
  });
  const [gaps, singles] = (['gap', 'single'] as const).map((state) =>
    segments.filter((one) => one.state === state).map(({ name }) => name),
  );
  const filtered = !asksNothing(filters);
  const where = placesAnswer(found.where, records, limit);
  return {
    industry: nodeAnswer(node, sources),
    order: ordered ? 'read' : 'not-documented',
    stands: idsIn(records.nodes, ground.stands),
    totals: {
      segments: chain.length,
      gaps: gaps?.length ?? 0,
      singles: singles?.length ?? 0,
      actors: found.actors,
      firms: found.firms,
      where,
    },
    segments: segments.filter(({ id }) => segment === undefined || id === segment),
    ...findings(found, chain, records, limit),
    text: chainText({
      industry: node.name,
      actors: found.actors,
      firms: found.firms,
      outside: found.outside,
      cities: where.total,
      cityNotDocumented: where.cityNotDocumented,
      ordered,
      segments: chain.length,
      gaps: gaps ?? [],
      singles: singles ?? [],
    }),
    basis: basisText(ordered, found.unplaced),
    ...(found.actors === 0 && { none: { reason: filtered ? 'filtered' : 'not-documented', text: noneText(node.name, filtered) } }),
    ...dictionaries(records, sources),
    complete: true,
  };
}

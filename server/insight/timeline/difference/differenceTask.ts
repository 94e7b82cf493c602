import { firstDay } from '../../../../model/partialDate.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { graphFilter } from '../../../graph/filter.ts';
import { cooperation } from '../../cities/cooperation.ts';
import { tieTable } from '../../cities/tieTable.ts';
import { keyOf } from '../../excerptFor.ts';
import { keptWhole } from '../../keptWhole.ts';
import { linkDates } from '../linkDates.ts';
import { type ChangedPairs, changedPairs } from './changedPairs.ts';
import { countLinks, type LinkCounts } from './linkCounts.ts';
import { type NodeStandings, nodeStandings } from './nodeStandings.ts';
import { type ChangedLinkFound, pageOfChanges } from './pageOfChanges.ts';
import { type PartsFound, partsAt } from './partsAt.ts';
import type { DifferenceQuestion } from './question.ts';
import type { Between } from './standing.ts';

/** All by index. */
export interface DifferenceFound {
  readonly links: Omit<LinkCounts, 'standing'>;
  readonly nodes: NodeStandings;
  readonly pairs: ChangedPairs;
  readonly items: readonly ChangedLinkFound[];
  readonly total: number;
  readonly before: PartsFound;
  readonly after: PartsFound;
  readonly complete: boolean;
}

/** Called by all members of a team: they look together at how the graph hung together, the rest is for the first. */
export function differenceTask(columns: GraphColumns, question: DifferenceQuestion, run: TaskRun): DifferenceFound | undefined {
  const { filters, from, to, nodeDates } = question;
  const before = partsAt(columns, filters, from, nodeDates, run);
  const after = partsAt(columns, filters, to, nodeDates, run);
  if (run.team.rank > 0) return undefined;
  const between = { before: firstDay(from), after: firstDay(to) };
  const dates = linkDates(columns, run);
  const key = `difference ${keyOf(columns, filters)} ${from} ${to}`;
  const counted = keptWhole(key, () => countedBetween(columns, question, between, run), run);
  const { change, offset, limit } = question;
  const page = run.kept(`${key} ${change} ${offset} ${limit}`, () =>
    pageOfChanges(columns, dates, counted.links, { between, change, offset, limit }),
  );
  // How each link stands is not for the one who asks: it would be as long as the graph.
  const { standing: _standing, ...links } = counted.links;
  return { ...counted, ...page, links, before, after, complete: counted.complete && before.complete && after.complete };
}

function countedBetween(columns: GraphColumns, { filters, nodeDates }: DifferenceQuestion, between: Between, run: TaskRun) {
  const admission = graphFilter(columns, filters);
  const dates = linkDates(columns, run);
  const reached = new Uint8Array(columns.rows.nodeCount);
  const links = countLinks(columns, admission, between, dates, reached);
  const onlyReached = (filters.layers ?? []).length > 0;
  const nodes = nodeStandings(
    nodeDates,
    reached.length,
    between,
    (node) => columns.nodes.alive[node] === 1 && admission.node(node) && (!onlyReached || reached[node] === 1),
  );
  const pairs = changedPairs(columns, { ties: tieTable(columns, cooperation(filters), run), filters, dates, between, links });
  return { links, nodes, pairs, complete: pairs.complete };
}

import { ModesClassifyAnswer, ModesClassifyQuery } from '../../../model/api/modesCompare.ts';
import type { Filters } from '../../../model/filters.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import { columnsOf, type GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { linkOf } from '../../graph/walk.ts';
import { PROFILE_RULE } from '../../insight/modes/compareTexts.ts';
import { centresOf, cityFor, membersOf, tiersOf } from '../../insight/modes/members.ts';
import { allModes } from '../../insight/modes/outline.ts';
import { areaOf, type ModePractice, practiceIn } from '../../insight/modes/practice.ts';
import { MODES_RULE } from '../../insight/modes/texts.ts';
import { knownArea, unknownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { type Context, route } from '../route.ts';
import { practicesOf } from './gather.ts';
import { likenesses } from './likenesses.ts';
import { Shown } from './shown.ts';
import { membersAnswer } from './stage.ts';

export const modesClassifyRoute = route({
  method: 'get',
  path: '/modes/classify',
  tag: 'Exploring',
  summary: 'Which practice mode a corridor, zone or circle resembles by its links: a description, not a trained model',
  query: ModesClassifyQuery,
  answer: ModesClassifyAnswer,
  example: { path: '/modes/classify?area=corridor:g60' },
  async handle(context, { query: { area: asked, ...filters }, signal }) {
    const started = context.clock();
    const { projection, store } = context.graph;
    const area = knownArea(projection, asked, '/query/area');
    const [modes] = await Promise.all([
      practicesOf(context, allModes(columnsOf(projection)), filters),
      context.sources.at(projection.revision),
    ]);
    const choosesSources = (filters.packs ?? filters.sources) !== undefined;
    const compared = choosesSources ? filters : { ...filters, packs: tellingPacks(context, modes) };
    return context.graph.citing(compared, async () => {
      const columns = columnsOf(projection);
      const members = membersOf(columns, [area]);
      const standings = { centres: centresOf(columns, members).cities, tiers: [...tiersOf(columns, members)] };
      const question = areaOf(columns, members, standings, { also: ownLinks(columns, area, compared) });
      const [found] = await context.engine.scan('modeAreas', projection, { areas: [question], filters: compared }, signal);
      if (found === undefined) throw new ApiProblem('timed-out');
      const shown = await Shown.read(
        { projection, store },
        context.sources,
        [area, ...modes.map(({ outline }) => outline.node), ...members.flatMap(({ node, place }) => [node, place, cityFor(columns, node)])],
        [...found.all.links, ...members.map(({ link }) => link), ...modes.flatMap(({ told }) => told.links)],
      );
      const node = shown.node(area);
      if (node === undefined) throw unknownNode(asked, '/query/area');
      return {
        ...likenesses({ index: area, node, measured: found.all }, modes, shown),
        members: membersAnswer(members, shown, (member) => cityFor(columns, member)),
        packs: compared.packs ?? [],
        rule: sentences([PROFILE_RULE, MODES_RULE]),
        ...shown.records(),
        complete: modes.every(({ complete }) => complete),
        took: context.clock() - started,
      };
    });
  },
});

/** The packs of the sources in which stages are told. */
function tellingPacks({ sources }: Pick<Context, 'sources'>, modes: readonly ModePractice[]): string[] {
  const citations = modes.flatMap(({ stages }) => stages.flatMap(({ passages }) => passages.map(({ citation }) => citation)));
  return [...new Set(citations.flatMap(({ source }) => sources.get(source)?.pack ?? []))].sort();
}

/** What the area itself is tied to. */
function ownLinks(columns: GraphColumns, area: number, filters: Filters): number[] {
  const { rowStart, rowLength, entry } = columns.rows;
  const start = rowStart[area] ?? 0;
  const row = entry.subarray(start, start + (rowLength[area] ?? 0));
  return Array.from(row, linkOf).filter(practiceIn(columns, graphFilter(columns, filters)));
}

import { ModeAnswer, ModeParams, ModesAnswer, ModesQuery } from '../../../model/api/modes.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { Text } from '../../../model/text.ts';
import { columnsOf, type GraphColumns } from '../../graph/columns.ts';
import { endsOf } from '../../insight/modes/ends.ts';
import { CITY, DOCKS_WITH } from '../../insight/modes/meanings.ts';
import { allModes, modeOutline } from '../../insight/modes/outline.ts';
import { MODES_RULE } from '../../insight/modes/texts.ts';
import { knownMode, unknownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { gatherModes, type ModeFound } from './gather.ts';
import { acrossModes, dockingAnswer } from './list.ts';
import { mentionedIn, modeAnswer } from './mode.ts';
import { Shown } from './shown.ts';

export const modesRoute = route({
  method: 'get',
  path: '/modes',
  tag: 'Exploring',
  summary:
    'The practice modes with their stages: which networks the documents name, which links are told with each stage, and what is measured between the members',
  query: ModesQuery,
  answer: ModesAnswer,
  example: { path: '/modes?at=2018&packs=ledger' },
  async handle(context, { query: { at, ...filters }, signal }) {
    const started = context.clock();
    const { projection, store } = context.graph;
    const columns = columnsOf(projection);
    const found = await gatherModes(context, allModes(columns), filters, signal);
    const docking = dockingLinks(columns, found);
    const mentioned = found.map((mode) => mentionedIn(columns, mode));
    const shown = await Shown.read(
      { projection, store },
      context.sources,
      mentioned.flatMap(({ nodes }) => nodes),
      [...mentioned.flatMap(({ links }) => links), ...docking],
    );
    const items = found.flatMap((mode) => modeAnswer(columns, mode, shown, at));
    const { nodes, links } = shown.records();
    const names = new Map<NodeId, Text>(Object.values(nodes).map(({ id, name }) => [id, name]));
    const underWay = items.flatMap(({ stages }) => stages.flatMap((stage) => (stage.underWay === true ? [stage.id] : [])));
    return {
      items,
      total: items.length,
      next: null,
      ...(at && { underWay }),
      ...acrossModes(items, dockingAnswer(columns, found, docking, shown), names),
      rule: MODES_RULE,
      nodes,
      links,
      complete: found.every(({ practice }) => practice.complete),
      took: context.clock() - started,
    };
  },
});

export const modeRoute = route({
  method: 'get',
  path: '/modes/:id',
  tag: 'Exploring',
  summary: 'One practice mode with its stages',
  params: ModeParams,
  query: ModesQuery,
  answer: ModeAnswer,
  example: { path: '/modes/mode:corridor' },
  async handle(context, { params, query: { at, ...filters }, signal }) {
    const started = context.clock();
    const { projection, store } = context.graph;
    const columns = columnsOf(projection);
    const outline = modeOutline(columns, knownMode(context.graph.projection, params.id, '/path/id'));
    const [found] = await gatherModes(context, [outline], filters, signal);
    if (found === undefined) throw new ApiProblem('timed-out');
    const mentioned = mentionedIn(columns, found);
    const shown = await Shown.read({ projection, store }, context.sources, mentioned.nodes, mentioned.links);
    const [mode] = modeAnswer(columns, found, shown, at);
    if (mode === undefined) throw unknownNode(params.id, '/path/id');
    return { mode, rule: MODES_RULE, ...shown.records(), complete: found.practice.complete, took: context.clock() - started };
  },
});

/** Between a member city of some mode and any other city. */
function dockingLinks(columns: GraphColumns, found: readonly ModeFound[]): number[] {
  const members = new Set(found.flatMap(({ practice }) => practice.members.map(({ node }) => node)));
  const docking = [...members].flatMap((member) => endsOf(columns, member, 'both', DOCKS_WITH));
  const { type } = columns.nodes;
  const cities = docking.filter(({ node, link }) => type[node] === CITY && type[columns.links.source[link] ?? -1] === CITY);
  return [...new Set(cities.map(({ link }) => link))].sort((a, b) => a - b);
}

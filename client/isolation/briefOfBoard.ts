import type { BrokersAnswer } from '../../model/api/brokers.ts';
import type { Isolate } from '../../model/api/isolates.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Language } from '../../model/text.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import type { View } from '../app/viewState.ts';
import { say } from '../app/words.ts';
import { nameOf, paragraphs, points, section, sections, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import { narrowedBoard } from './narrowedBoard.ts';
import { proposalsOf } from './proposalsOf.ts';
import { trayTold } from './trayTold.ts';
import type { Board } from './useBoard.ts';
import { boardBriefWords, boardWords } from './words.ts';

interface Shown {
  readonly board: Board;
  readonly view: View;
  /** The map, when there is anything to mark on it. */
  readonly drawing: Drawing | undefined;
  /** What the loss of the nodes thought away would mean. */
  readonly loss: BrokersAnswer | undefined;
}

/** The first are told with their remedies; all that are shown stand in the table. */
const TOLD = 10;

/** The board on paper: who is isolated, what would mend it, and what was tried. */
export function briefOfBoard({ board, view, drawing, loss }: Shown, language: Language): BriefContent {
  const [t, own] = [say(boardWords, language), say(boardBriefWords, language)];
  const { answer, level, rows, state, items } = board;
  const removal = loss?.removal;
  const tried = state.try ?? [];
  const lost = removal === undefined ? '' : lostNames(board, loss, language);
  return {
    title: own('title', { level: t(level) }),
    question: own('question'),
    answer: answer.none?.text[language] ?? answer.summary[language],
    narrowed: [...narrowedBoard(state, board, language), ...(lost === '' ? [] : [{ name: own('lost'), value: lost }])],
    sections: sections(
      drawing === undefined ? [] : section(own('picture'), [{ block: 'picture', drawing }]),
      section(
        t('list'),
        board.more === null ? [] : paragraphs([t('shown', { shown: rows.length, total: answer.total })]),
        listed(board, language),
      ),
      section(
        own('remedies'),
        points(
          rows.slice(0, TOLD).flatMap((row) => mended(row, board, language)),
          { modelled: true },
        ),
      ),
      section(t('reconnect'), ...plan(board, view, language)),
      tried.length === 0
        ? []
        : section(t('tray'), paragraphs([own('hypothetical')]), points(trayTold(board, language), { modelled: true })),
      removal === undefined
        ? []
        : section(
            own('lostOne', { names: lost }),
            paragraphs([own('hypothetical')]),
            points([removal.text[language], cutOff(removal, loss, language), t('lossAlone')], { modelled: true }),
          ),
    ),
    method: [
      t(`${level}Means`),
      own('method'),
      ...(items.length < answer.total ? [t('lookedThrough', { looked: items.length, total: answer.total })] : []),
    ],
    sources: sourcesIn(rows, board.links, loss),
    ...((tried.length > 0 || removal !== undefined) && { hypothetical: true }),
  };
}

const lostNames = (board: Board, loss: BrokersAnswer | undefined, language: Language): string =>
  (board.state.gone ?? [])
    .map((id) => nameOf({ nodes: { ...board.nodes, ...loss?.nodes } }, id, language))
    .join(say(boardBriefWords, language)('list'));

function cutOff({ fallen, lost }: NonNullable<BrokersAnswer['removal']>, loss: BrokersAnswer | undefined, language: Language): string {
  const own = say(boardBriefWords, language);
  const names = fallen.map((id) => nameOf({ nodes: loss?.nodes ?? {} }, id, language)).join(own('list'));
  return fallen.length === 0 ? '' : own('cutOff', { shown: fallen.length, total: lost, names });
}

function listed(board: Board, language: Language) {
  const own = say(boardBriefWords, language);
  const isCity = board.level === 'city';
  const best = ({ remedies: [first] }: Isolate): string =>
    first === undefined ? '' : own('with', { name: first.node.name[language], layer: layerName(first.layer, language) });
  // The sentence of a city says again which layers it lacks.
  return table(
    [own('name'), ...(isCity ? [] : [own('type')]), own('missing'), ...(isCity ? [] : [own('why')]), own('best')],
    board.rows.map((row) => [
      row.node.name[language],
      ...(isCity ? [] : [nodeTypeName(row.node.type, language)]),
      board
        .cells(row)
        .lacks.map((id) => layerName(id, language))
        .join(own('list')),
      ...(isCity ? [] : [row.text[language]]),
      best(row),
    ]),
    {
      total: board.narrowed ? board.rows.length : board.answer.total,
      hypothetical: board.rows.some(({ remedies }) => remedies.length > 0),
    },
  );
}

function mended({ node, remedies: [best], none }: Isolate, { answer }: Board, language: Language): string[] {
  const [t, own] = [say(boardWords, language), say(boardBriefWords, language)];
  const name = node.name[language];
  if (best === undefined) return none === undefined ? [] : [own('remedy', { name, why: none.text[language] })];
  const { size, components } = best.effect;
  const effect = components === answer.reconnect.components ? '' : t('alonePart', { size, components });
  const layer = layerName(best.layer, language);
  return [own('remedyWith', { name, other: best.node.name[language], layer, why: best.why[language], effect })];
}

function plan(board: Board, view: View, language: Language) {
  const [t, own] = [say(boardWords, language), say(boardBriefWords, language)];
  const { components, links, plan: ways } = board.answer.reconnect;
  if (links === 0) return [paragraphs([t('reconnectOne')])];
  const rows = proposalsOf(board.answer, view.layers).map(({ a, b, layer }, at) => [
    nameOf(board, a, language),
    nameOf(board, b, language),
    layer === undefined ? t('noLayer') : layerName(layer, language),
    ways[at]?.kilometres === undefined ? '' : String(Math.round(ways[at].kilometres)),
    own('proposed'),
  ]);
  return [
    paragraphs([`${t('reconnectFewest', { components, links })} ${t(board.level === 'city' ? 'planShortest' : 'planLargest')}`], {
      modelled: true,
    }),
    table([own('one'), own('other'), own('layer'), { name: own('km'), number: true }, own('state')], rows, {
      total: links,
      hypothetical: true,
    }),
  ];
}

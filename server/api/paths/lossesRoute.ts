import { PathLossesAnswer, PathLossesQuery } from '../../../model/api/paths.ts';
import { MESSAGES } from '../../../model/messages.ts';
import type { Text } from '../../../model/text.ts';
import { type LossFound, worstOf } from '../../insight/paths/losses.ts';
import { AT_ONE_PLACE, lossText, lostText, NO_LOSS_TELLS } from '../../insight/paths/lossTexts.ts';
import type { PathsQuestion } from '../../insight/paths/question.ts';
import { knownNode } from '../known.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import { demandsOf } from './questionOf.ts';

export const pathLossesRoute = route({
  method: 'get',
  path: '/paths/losses',
  tag: 'Exploring',
  summary: 'What breaks a route: each node and each tie on it thought away, and the best way that is left',
  query: PathLossesQuery,
  answer: PathLossesAnswer,
  example: { path: '/paths/losses?from=city:quzhou&to=city:shanghai&through=city:hangzhou' },
  async handle({ graph, sources, engine }, { query, signal }) {
    const { projection } = graph;
    const { through = [], weight = 'hops', ...demands } = query;
    const asked = demandsOf(projection, demands);
    const question: PathsQuestion = { ...asked, weight, mode: weight === 'hops' ? 'shortest' : 'cheapest', count: 1, different: 0 };
    const between = through.map((id) => knownNode(projection, id, '/query/through'));
    const along = asked.from === asked.to ? [asked.from] : [asked.from, ...between, asked.to];
    const losses = await engine.scan('pathLosses', projection, { question, route: along }, signal);
    if (losses === null) throw refusal('/query/through', MESSAGES.notARoute);
    const records = await recordsOf(graph, [...along, ...losses.flatMap(({ left }) => left?.nodes ?? [])], []);
    const now = along.length - 1;
    await sources.at(projection.revision);
    return {
      items: losses.map((loss) => lossAnswer(loss, now, records)),
      nodes: dictionaries(records, sources).nodes,
      text: summed(losses, now, records),
    };
  },
});

const textOf = ({ lost, ties, left }: LossFound, now: number, { nodes }: AnswerRecords): Text => {
  const nameOf = (node: number): Text => nodes.get(node)?.name ?? { zh: '', en: '' };
  const [a, b] = lost;
  return lossText(lostText(b === undefined ? [nameOf(a)] : [nameOf(a), nameOf(b)], ties), left?.links.length, now);
};

const lossAnswer = (loss: LossFound, now: number, records: AnswerRecords): PathLossesAnswer['items'][number] => ({
  lost: idsIn(records.nodes, loss.lost),
  ties: loss.ties,
  ...(loss.left && { left: { nodes: idsIn(records.nodes, loss.left.nodes), length: loss.left.links.length, cost: loss.left.cost } }),
  text: textOf(loss, now, records),
});

/** The worst loss; a route that stays as good whatever is lost says so. */
function summed(losses: readonly LossFound[], now: number, records: AnswerRecords): Text {
  const worst = worstOf(losses);
  if (worst === undefined) return AT_ONE_PLACE;
  return worst.left !== undefined && worst.left.links.length <= now ? NO_LOSS_TELLS : textOf(worst, now, records);
}

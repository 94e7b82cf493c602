import type { Path } from '../../analysis/path.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf, mayStep } from '../../graph/walk.ts';
import { findPaths } from './findPaths.ts';
import { admissionOf, type PathsQuestion } from './question.ts';

export interface LossesQuestion {
  /** Asks for the best path. */
  readonly question: PathsQuestion;
  /** The nodes of the route, both ends among them. */
  readonly route: readonly number[];
}

/** A node of the route, or the tie of two neighbours on it, thought away. */
export interface LossFound {
  readonly lost: readonly [number] | readonly [number, number];
  /** Links that fall away with the tie. */
  readonly ties: number;
  /** The best way that is left, if there is any. */
  readonly left: Path | undefined;
}

/** What is left of a route when one part of it is lost, node by node and tie by tie; null when it is not a route under its demands. */
export function lossesOf(columns: GraphColumns, { question, route }: LossesQuestion, stopped: () => boolean): LossFound[] | null {
  const { avoid, via } = question;
  const best = (asked: PathsQuestion): Path | undefined => findPaths(columns, asked, stopped).paths[0];
  const ties = route.slice(1).map((node, at): LossFound => {
    const tie = [route[at] ?? node, node] as const;
    const left = best({ ...question, avoid: { ...avoid, ties: [...avoid.ties, tie] } });
    return { lost: tie, ties: linksBetween(columns, question, tie), left };
  });
  if (ties.some((tie) => tie.ties === 0)) return null;
  // Without a stop that is asked for there is no answer at all: that says nothing of the route.
  const nodes = route.slice(1, -1).filter((node) => !via.includes(node));
  return [
    ...nodes.map(
      (node): LossFound => ({ lost: [node], ties: 0, left: best({ ...question, avoid: { ...avoid, nodes: [...avoid.nodes, node] } }) }),
    ),
    ...ties,
  ];
}

function linksBetween(columns: GraphColumns, question: PathsQuestion, [a, b]: readonly [number, number]): number {
  const { rows } = columns;
  const admission = admissionOf(columns, question);
  const first = rows.rowStart[a] ?? 0;
  const links = new Set<number>();
  for (let slot = first; slot < first + (rows.rowLength[a] ?? 0); slot += 1) {
    if (rows.neighbour[slot] !== b || !mayStep(rows, admission, question.directed ? 'out' : 'both', slot, b)) continue;
    links.add(linkOf(rows.entry[slot] ?? 0));
  }
  return links.size;
}

/** The loss that costs most: one that nothing makes up for, else the longest way round; a tie before the node that it hangs on. */
export function worstOf(losses: readonly LossFound[]): LossFound | undefined {
  const cost = ({ left }: LossFound): number => left?.cost ?? Number.POSITIVE_INFINITY;
  return losses.reduce<LossFound | undefined>((worst, loss) => {
    if (worst === undefined) return loss;
    const more = cost(loss) - cost(worst);
    return more > 0 || (cost(loss) === cost(worst) && loss.lost.length > worst.lost.length) ? loss : worst;
  }, undefined);
}

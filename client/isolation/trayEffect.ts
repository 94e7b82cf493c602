import type { Isolate, IsolatesAnswer } from '../../model/api/isolates.ts';
import type { LayerId } from '../../model/layers.ts';
import { isSameTie, type Proposal } from './boardState.ts';
import { lacking } from './rows.ts';

type Reconnect = Pick<IsolatesAnswer['reconnect'], 'components' | 'plan'>;
type Named = { readonly node: Pick<Isolate['node'], 'id'> };
type Row = Named &
  Pick<Isolate, 'missing' | 'reason' | 'change'> & {
    readonly component: Pick<Isolate['component'], 'id'>;
    readonly remedies: readonly (Named & Pick<Isolate['remedies'][number], 'layer' | 'effect'>)[];
  };
type Effect = Isolate['remedies'][number]['effect'];

/** What the API computed for this link alone: it is a remedy of one of its ends. */
export function effectAlone(rows: readonly Row[], tie: Proposal): Effect | undefined {
  for (const { node, remedies } of rows) {
    const remedy = remedies.find((candidate) => isSameTie({ a: node.id, b: candidate.node.id, layer: candidate.layer }, tie));
    if (remedy !== undefined) return remedy.effect;
  }
  return undefined;
}

const isPair = (tie: Proposal, a: string, b: string): boolean => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a);

/**
 * Into how many parts all would fall. When every small part is on the list it follows from the parts that the API told. Otherwise the links
 * of the plan make no circle, so each joins two parts, and the number lies between each other link joining two parts of its own and nothing
 * but the best of them counting.
 */
export function partsAfter(
  rows: readonly Row[],
  { components: now, plan }: Reconnect,
  ties: readonly Proposal[],
  isWhole: boolean,
): { readonly least: number; readonly most: number } {
  if (isWhole) {
    const left = now - partsWith(rows, ties).joined;
    return { least: left, most: left };
  }
  // Two layers between the same two join them once.
  const pairs = ties.filter((tie, at) => ties.findIndex((other) => isPair(other, tie.a, tie.b)) === at);
  const planned = pairs.filter((pair) => plan.some(({ nodes: [a, b] }) => isPair(pair, a, b)));
  const others = pairs.filter((pair) => !planned.includes(pair));
  const alone = others.map((pair) => ties.flatMap((tie) => (isPair(tie, pair.a, pair.b) ? [effectAlone(rows, tie)?.components] : [])));
  // An effect that is not known may be a join, and may be none.
  const joins = alone.filter((parts) => parts.some((after) => after === undefined || after < now)).length;
  const best = Math.min(now - planned.length, ...alone.flat().map((after) => after ?? now));
  return { least: Math.max(1, now - planned.length - joins), most: Math.max(1, best) };
}

const MAIN = 0;

/** How many parts have become one with another, and which part each is then in: whoever is not listed is in the main part. */
function partsWith(rows: readonly Row[], ties: readonly Proposal[]) {
  const partOf = new Map(rows.map(({ node, component }) => [node.id, component.id]));
  const became = new Map<number, number>();
  const whole = (part: number): number => {
    const next = became.get(part);
    return next === undefined ? part : whole(next);
  };
  const partNow = (id: Proposal['a']): number => whole(partOf.get(id) ?? MAIN);
  for (const { a, b } of ties) {
    const [one, other] = [partNow(a), partNow(b)];
    if (one !== other) became.set(Math.max(one, other), Math.min(one, other));
  }
  return { joined: became.size, partNow };
}

/** Which gaps the links close: an end that lacks the link's layer lacks it no more. Who is in the main part then and lacks nothing, leaves. */
export function gapsClosed(rows: readonly Row[], ties: readonly Proposal[], judged: readonly LayerId[]) {
  const before = rows.map((row) => lacking(row, judged));
  const after = rows.map(({ node: { id } }, at) =>
    (before[at] ?? []).filter((layer) => !ties.some((tie) => tie.layer === layer && (tie.a === id || tie.b === id))),
  );
  const [gaps, left] = [before.flat().length, after.flat().length];
  const { partNow } = partsWith(rows, ties);
  const leaving = rows.filter(
    ({ node, reason, change }, at) =>
      reason === 'no-links-in-layer' && change !== 'joined' && after[at]?.length === 0 && partNow(node.id) === MAIN,
  );
  return { gaps, closed: gaps - left, leaving: leaving.length };
}

interface Tried {
  readonly state: { readonly try?: readonly Proposal[] };
  readonly answer: { readonly reconnect: Reconnect };
  readonly items: readonly Row[];
  readonly judged: readonly LayerId[];
  readonly isWhole: boolean;
}

/** What the links that are tried do together, as far as it is known. */
export function effectTogether({ state, answer, items, judged, isWhole }: Tried) {
  // A link on a layer that is not looked at joins nothing here.
  const ties = (state.try ?? []).filter(({ layer }) => layer === undefined || judged.length === 0 || judged.includes(layer));
  return { now: answer.reconnect.components, ...partsAfter(items, answer.reconnect, ties, isWhole), ...gapsClosed(items, ties, judged) };
}

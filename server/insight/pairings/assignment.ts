/** A pair that may be chosen: a place on each side, by number, and what choosing it is worth. */
export interface Choice {
  readonly a: number;
  readonly b: number;
  readonly worth: number;
}

interface Arc {
  readonly to: number;
  readonly worth: number;
  room: number;
  /** The same arc the other way round, by number. */
  readonly back: number;
}

/** Rounding must not make a gain out of nothing. */
const NO_GAIN = 1e-12;

/**
 * Which choices to make so that their worth is greatest in sum and no place stands in more than `capacity` of them; numbers of choices.
 * Each step adds the chain of choices made and withdrawn that gains most, until none gains (successive longest paths, Bellman–Ford).
 */
export function bestAssignment(choices: readonly Choice[], capacity: number): Set<number> {
  const network = networkOf(choices, capacity);
  while (augment(network)) {
    // Each round makes one choice more.
  }
  return new Set(choices.flatMap((_choice, at) => ((network.arcs[network.choiceArcs[at] ?? -1]?.room ?? 1) === 0 ? [at] : [])));
}

interface Network {
  readonly arcs: Arc[];
  readonly from: number[][];
  readonly choiceArcs: number[];
}

const SOURCE = 0;
const SINK = 1;

function networkOf(choices: readonly Choice[], capacity: number): Network {
  const network: Network = { arcs: [], from: [[], []], choiceArcs: [] };
  const [left, right] = [new Map<number, number>(), new Map<number, number>()];
  const place = (side: Map<number, number>, id: number, join: (node: number) => void): number => {
    const known = side.get(id);
    if (known !== undefined) return known;
    const node = network.from.push([]) - 1;
    side.set(id, node);
    join(node);
    return node;
  };
  for (const { a, b, worth } of choices) {
    const from = place(left, a, (node) => connect(network, SOURCE, node, 0, capacity));
    const to = place(right, b, (node) => connect(network, node, SINK, 0, capacity));
    network.choiceArcs.push(network.arcs.length);
    connect(network, from, to, worth, 1);
  }
  return network;
}

function connect({ arcs, from }: Network, source: number, target: number, worth: number, room: number): void {
  const at = arcs.length;
  arcs.push({ to: target, worth, room, back: at + 1 }, { to: source, worth: -worth, room: 0, back: at });
  from[source]?.push(at);
  from[target]?.push(at + 1);
}

/** Moves one unit along the path worth most; false when no path gains. */
function augment({ arcs, from }: Network): boolean {
  const gain = new Array<number>(from.length).fill(Number.NEGATIVE_INFINITY);
  const by = new Array<number>(from.length).fill(-1);
  gain[SOURCE] = 0;
  const queue = [SOURCE];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const at of from[node] ?? []) {
      const arc = arcs[at];
      if (arc === undefined || arc.room === 0) continue;
      const reached = (gain[node] ?? 0) + arc.worth;
      if (reached <= (gain[arc.to] ?? 0) + NO_GAIN) continue;
      gain[arc.to] = reached;
      by[arc.to] = at;
      if (!queue.includes(arc.to)) queue.push(arc.to);
    }
  }
  if (!((gain[SINK] ?? 0) > NO_GAIN)) return false;
  for (let node = SINK; node !== SOURCE; ) {
    const arc = arcs[by[node] ?? -1];
    const back = arcs[arc?.back ?? -1];
    if (arc === undefined || back === undefined) return false;
    arc.room -= 1;
    back.room += 1;
    node = back.to;
  }
  return true;
}

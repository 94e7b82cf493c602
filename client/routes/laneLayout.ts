/** A route to be drawn: any keys for its nodes, from the start to the end. */
export type Stops = readonly string[];

/** A node in the picture: once for all routes that pass it, unless routes pass it in contrary order. */
export interface Station {
  readonly node: string;
  /** Steps from the left; between two shared nodes a route's own ones stand evenly. */
  readonly column: number;
  /** Lanes of the routes that pass it, from the top. */
  readonly lanes: readonly number[];
}

export interface LaneLayout {
  /** The last column. */
  readonly columns: number;
  /** The lane of each route. */
  readonly laneOf: readonly number[];
  readonly stations: readonly Station[];
  /** For each route the columns of its nodes, one after another. */
  readonly stops: readonly (readonly number[])[];
}

/** Above that, trying every order of the lanes takes too long. */
const MOST_ORDERED = 6;

/** Each route runs straight along a lane of its own; a node that several pass stands across their lanes, like an interchange. */
export function layLanes(routes: readonly Stops[]): LaneLayout {
  const keyed = keysOf(routes);
  const ranks = ranksOf(keyed);
  const passing = new Map<string, number[]>();
  keyed.forEach((keys, route) => {
    for (const key of keys) passing.set(key, [...(passing.get(key) ?? []), route]);
  });
  const laneOf = orderedLanes(routes.length, [...passing.values()]);
  const stops = keyed.map((keys) => columnsOf(keys, ranks, (key) => (passing.get(key)?.length ?? 0) > 1));
  const stations = [...passing].map(([key, through]): Station => {
    const route = through[0] ?? 0;
    const at = keyed[route]?.indexOf(key) ?? 0;
    return {
      node: routes[route]?.[at] ?? key,
      column: stops[route]?.[at] ?? 0,
      lanes: through.map((each) => laneOf[each] ?? each).sort((a, b) => a - b),
    };
  });
  return { columns: Math.max(1, ...ranks.values()), laneOf, stations, stops };
}

/** A node's key is itself; where sharing it would make a route run backwards, it gets a key of its own for that route. */
function keysOf(routes: readonly Stops[]): string[][] {
  const after = new Map<string, Set<string>>();
  const leadsTo = (start: string, end: string): boolean => {
    const seen = new Set([start]);
    for (const key of seen) {
      if (key === end) return true;
      for (const next of after.get(key) ?? []) seen.add(next);
    }
    return false;
  };
  return routes.map((nodes, route) => {
    const keys: string[] = [];
    nodes.forEach((node) => {
      const before = keys.at(-1);
      const key = before !== undefined && leadsTo(node, before) ? `${node} ${route}` : node;
      if (before !== undefined) after.set(before, (after.get(before) ?? new Set()).add(key));
      keys.push(key);
    });
    return keys;
  });
}

/** The longest way from the start to each key; the end stands alone in the last column. */
function ranksOf(keyed: readonly (readonly string[])[]): Map<string, number> {
  const ranks = new Map<string, number>();
  // As many rounds as there are keys are enough, because nothing runs backwards.
  for (let changed = true; changed; ) {
    changed = false;
    for (const keys of keyed) {
      keys.forEach((key, at) => {
        const least = at === 0 ? 0 : (ranks.get(keys[at - 1] ?? '') ?? 0) + 1;
        if ((ranks.get(key) ?? -1) >= least) return;
        ranks.set(key, least);
        changed = true;
      });
    }
  }
  return ranks;
}

function columnsOf(keys: readonly string[], ranks: ReadonlyMap<string, number>, isShared: (key: string) => boolean): number[] {
  const last = keys.length - 1;
  const anchors = keys.flatMap((key, at) => (at === 0 || at === last || isShared(key) ? [at] : []));
  return keys.map((key, at) => {
    const right = anchors.find((anchor) => anchor >= at) ?? last;
    const left = anchors.findLast((anchor) => anchor <= at) ?? 0;
    const end = Math.max(...ranks.values());
    const columnAt = (anchor: number): number => (anchor === last && last > 0 ? end : (ranks.get(keys[anchor] ?? key) ?? 0));
    if (left === right) return columnAt(at);
    return columnAt(left) + ((columnAt(right) - columnAt(left)) * (at - left)) / (right - left);
  });
}

/** The order in which those who share a node lie side by side as far as possible; of equally good ones the one nearest to that given. */
function orderedLanes(count: number, shared: readonly (readonly number[])[]): number[] {
  const given = Array.from({ length: count }, (_, at) => at);
  if (count > MOST_ORDERED) return given;
  const between = (laneOf: readonly number[]): number =>
    shared.reduce((sum, routes) => {
      const lanes = routes.map((route) => laneOf[route] ?? 0);
      return sum + Math.max(...lanes) - Math.min(...lanes) + 1 - lanes.length;
    }, 0);
  let best = { lanes: given, between: between(given) };
  for (const lanes of permutations(given)) {
    if (best.between === 0) break;
    const passed = between(lanes);
    if (passed < best.between) best = { lanes, between: passed };
  }
  return best.lanes;
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const [at, item] of items.entries()) {
    for (const rest of permutations(items.filter((_, other) => other !== at))) yield [item, ...rest];
  }
}

/** Neighbouring lanes as one piece each. */
export function piecesOf(lanes: readonly number[]): (readonly [first: number, last: number])[] {
  const pieces: [number, number][] = [];
  for (const lane of lanes) {
    const piece = pieces.at(-1);
    if (piece !== undefined && piece[1] === lane - 1) piece[1] = lane;
    else pieces.push([lane, lane]);
  }
  return pieces;
}

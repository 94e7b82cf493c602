import type { LinkAnswer } from '../../model/api/graph.ts';
import type { PathAnswer, PathsAnswer } from '../../model/api/paths.ts';
import { CONFIDENCES, type Confidence, confidenceRank } from '../../model/confidence.ts';
import type { NodeId } from '../../model/ids.ts';
import type { LayerId } from '../../model/layers.ts';
import type { Source } from '../../model/source.ts';

const MERITS = ['length', 'sure', 'strength', 'layers'] as const;
export type Merit = (typeof MERITS)[number];

/** A route as it is compared with the others. */
export interface ComparedRoute {
  readonly path: PathAnswer;
  readonly links: readonly LinkAnswer[];
  /** The layers in the order in which they are passed, with how many links each time. */
  readonly strip: readonly { readonly layer: LayerId; readonly links: number }[];
  /** The least sure link, and of equally sure ones the weakest; none when all are alike. */
  readonly weakest: number | undefined;
  /** From the surest on, how many links there are of each. */
  readonly sureness: readonly { readonly confidence: Confidence; readonly links: number }[];
  /** The year since which all links with a date hold; how many have none; the first year in which one has ended. */
  readonly since: string | undefined;
  readonly undated: number;
  readonly until: string | undefined;
  readonly sources: readonly Source[];
  /** Between the ends: what another route passes too, and what it alone passes. */
  readonly shared: readonly NodeId[];
  readonly own: readonly NodeId[];
  /** In what it is ahead of another and behind none. */
  readonly merits: readonly Merit[];
}

/** The routes of an answer, each measured and set against the others. */
export function compareRoutes({ items, links }: Pick<PathsAnswer, 'items' | 'links'>): ComparedRoute[] {
  const routes = items.map((path) =>
    measured(
      path,
      path.links.flatMap((id) => links[id] ?? []),
    ),
  );
  return routes.map((route, at) => {
    const between = route.path.nodes.slice(1, -1);
    const others = new Set(items.flatMap(({ nodes }, other) => (other === at ? [] : nodes)));
    return {
      ...route,
      shared: between.filter((id) => others.has(id)),
      own: between.filter((id) => !others.has(id)),
      merits: MERITS.filter((merit) =>
        isAhead(
          routes.map((each) => WORTH[merit](each)),
          at,
        ),
      ),
    };
  });
}

type Measured = Omit<ComparedRoute, 'shared' | 'own' | 'merits'>;

function measured(path: PathAnswer, links: readonly LinkAnswer[]): Measured {
  const from = links.flatMap((link) => link.from?.slice(0, 4) ?? []);
  const to = links.flatMap((link) => link.to?.slice(0, 4) ?? []);
  return {
    path,
    links,
    strip: stripOf(path.layers),
    weakest: weakestOf(links),
    sureness: CONFIDENCES.map(({ id }) => ({ confidence: id, links: links.filter(({ confidence }) => confidence === id).length })).filter(
      (row) => row.links > 0,
    ),
    since: from.sort().at(-1),
    undated: links.filter((link) => link.from === undefined && link.to === undefined).length,
    until: to.sort()[0],
    sources: [...new Map(links.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values()],
  };
}

function stripOf(layers: readonly LayerId[]): ComparedRoute['strip'] {
  const strip: { layer: LayerId; links: number }[] = [];
  for (const layer of layers) {
    const last = strip.at(-1);
    if (last?.layer === layer) last.links += 1;
    else strip.push({ layer, links: 1 });
  }
  return strip;
}

const weaker = (a: LinkAnswer, b: LinkAnswer): number => confidenceRank(b.confidence) - confidenceRank(a.confidence) || a.weight - b.weight;

function weakestOf(links: readonly LinkAnswer[]): number | undefined {
  const [first] = links;
  if (first === undefined || (links.length > 1 && links.every((link) => weaker(link, first) === 0))) return undefined;
  return links.reduce((weakest, link, at) => {
    const known = links[weakest];
    return known !== undefined && weaker(link, known) < 0 ? at : weakest;
  }, 0);
}

/** More is better. */
const WORTH: Record<Merit, (route: Measured) => number> = {
  length: ({ path }) => -path.length,
  // As the route that is asked to be the surest: each rank less sure counts double.
  sure: ({ links }) => -links.reduce((sum, { confidence }) => sum + 2 ** confidenceRank(confidence), 0),
  strength: ({ links }) => -links.reduce((sum, { weight }) => sum + 1 / weight, 0),
  layers: ({ path }) => new Set(path.layers).size,
};

const isAhead = (worth: readonly number[], at: number): boolean => {
  const own = worth[at] ?? 0;
  return worth.every((other) => own >= other) && worth.some((other) => own > other);
};

/** What every one of several routes passes between the ends. */
export const passedByAll = (routes: readonly ComparedRoute[]): NodeId[] =>
  routes.length < 2 ? [] : (routes[0]?.shared ?? []).filter((id) => routes.every(({ path }) => path.nodes.includes(id)));

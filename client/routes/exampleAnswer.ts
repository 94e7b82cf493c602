import { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import type { PathAnswer, PathsAnswer } from '../../model/api/paths.ts';
import type { Confidence } from '../../model/confidence.ts';
import { LinkId, NodeId } from '../../model/ids.ts';
import type { LayerId } from '../../model/layers.ts';

/** What matters of a step; the rest is as usual. */
interface ExampleHop {
  readonly layer?: LayerId;
  readonly confidence?: Confidence;
  readonly weight?: number;
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
}

export interface ExampleRoute {
  /** Ids, with a blank between. */
  readonly nodes: string;
  readonly hops: readonly ExampleHop[];
}

const sourceOf = (id: string) => ({
  id,
  title: { zh: id, en: id },
  publisher: { zh: id, en: id },
  date: '2022',
  licence: 'CC0',
  locator: 'line 1',
  pack: 'ledger',
});

/** For tests: routes as an answer of the API has them, written down shortly. */
export function exampleAnswer(...routes: readonly ExampleRoute[]): Pick<PathsAnswer, 'items' | 'nodes' | 'links'> {
  const links: Record<string, LinkAnswer> = {};
  const nodes: Record<string, NodeAnswer> = {};
  const items = routes.map(({ nodes: written, hops }, route): PathAnswer => {
    const along = written.split(' ').map((id) => NodeId.parse(id));
    for (const id of along) {
      const name = { zh: `节点${id.split(':')[1]}`, en: `Node ${id.split(':')[1]}` };
      nodes[id] = NodeAnswer.parse({ id, type: 'city', name, aliases: [], props: {}, sources: [sourceOf('paper')] });
    }
    const ids = hops.map(({ layer = 'knowledge', confidence = 'stated', weight = 1, source = 'paper', ...dates }, hop) => {
      const id = LinkId.parse(`L${route}-${hop}`);
      const ends = { source: along[hop], target: along[hop + 1] };
      const cited = { sources: [sourceOf(source)], dated: true };
      links[id] = LinkAnswer.parse({ id, ...ends, kind: 'cooperates_with', layer, confidence, weight, ...dates, ...cited });
      return id;
    });
    const text = { zh: written, en: written };
    return { nodes: along, links: ids, length: ids.length, cost: ids.length, layers: ids.flatMap((id) => links[id]?.layer ?? []), text };
  });
  return { items, nodes, links };
}

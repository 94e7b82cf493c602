import { needOf, type Survey } from './items.ts';
import { remediesFor, type Search } from './remedies.ts';

/** So many members of a part are tried, the first ones. */
const MOST_TRIED = 3;

/** One new link of a plan, by index; the layer where one is proposed, the distance where both places are known. */
export interface PlannedLink {
  readonly a: number;
  readonly b: number;
  readonly layer: number | undefined;
  readonly kilometres: number | undefined;
}

export interface LinkPlan {
  readonly links: readonly PlannedLink[];
  readonly complete: boolean;
}

/**
 * Each of the largest small parts joined to the main one by one link: to join all parts never takes fewer. Parts without anybody who may
 * be linked are left out.
 */
export function partsPlan(survey: Survey, search: Search): LinkPlan {
  const { ground, grouping, run, question } = survey;
  if (question.planned === 0 || grouping.sizes.length < 2) return { links: [], complete: true };
  const links: PlannedLink[] = [];
  for (const [, members] of firstMembers(grouping.component, question.planned)) {
    if (run.stopped()) return { links, complete: false };
    for (const node of members) {
      const [best] = remediesFor(search, needOf(survey, node)).remedies;
      if (best === undefined) continue;
      const { node: partner, layer, kilometres } = best;
      links.push({ a: ground.nodes[node] ?? 0, b: ground.nodes[partner] ?? 0, layer, kilometres });
      break;
    }
  }
  return { links, complete: true };
}

/** Components are numbered by falling size; the largest is none of these. */
function firstMembers(component: Int32Array, parts: number): Map<number, number[]> {
  const members = new Map<number, number[]>(Array.from({ length: parts }, (_, at) => [at + 1, []]));
  for (let node = 0; node < component.length; node += 1) {
    const list = members.get(component[node] ?? 0);
    if (list !== undefined && list.length < MOST_TRIED) list.push(node);
  }
  return members;
}

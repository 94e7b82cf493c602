import type { Chain, Segment } from '../../../../model/chains/chain.ts';
import { CHAINS } from '../../../../model/chains.ts';
import type { CityBranch } from '../industries.ts';

/** A step of a chain that two cities have between them and neither has alone; sides are 0 and 1. */
interface ClosingFound {
  readonly chain: Chain;
  readonly upstream: ClosingEnd;
  readonly downstream: ClosingEnd;
}
interface ClosingEnd {
  readonly side: 0 | 1;
  readonly segment: Segment;
  readonly links: readonly number[];
}

export interface Closings {
  readonly found: readonly ClosingFound[];
  /** Steps that the two have together, whether or not one has them alone. */
  readonly together: number;
}

/** Which steps of the industry chains two cities could close together; `idOf` gives a branch's id. */
export function closings(branches: readonly [readonly CityBranch[], readonly CityBranch[]], idOf: (industry: number) => string): Closings {
  const sides = branches.map((own) => new Map(own.map((branch) => [idOf(branch.industry), branch.links])));
  const linksIn = (side: number, segment: Segment): number[] => segment.branches.flatMap((id) => sides[side]?.get(id) ?? []);
  const steps = CHAINS.flatMap((chain) =>
    chain.segments.flatMap((segment) =>
      segment.feeds.flatMap((id) => {
        const fed = chain.segments.find((other) => other.id === id);
        return fed === undefined ? [] : [{ chain, ends: [segment, fed] as const }];
      }),
    ),
  );
  const filled = steps.map(({ chain, ends: [up, down] }) => ({
    chain,
    up: [linksIn(0, up), linksIn(1, up)] as const,
    down: [linksIn(0, down), linksIn(1, down)] as const,
    segments: [up, down] as const,
  }));
  const together = filled.filter(({ up, down }) => up.some(some) && down.some(some));
  const found = together.flatMap(({ chain, up, down, segments }): ClosingFound[] => {
    const alone = ([0, 1] as const).some((side) => some(up[side]) && some(down[side]));
    if (alone) return [];
    const side = some(up[0]) ? 0 : 1;
    const other = side === 0 ? 1 : 0;
    return [
      {
        chain,
        upstream: { side, segment: segments[0], links: up[side] },
        downstream: { side: other, segment: segments[1], links: down[other] },
      },
    ];
  });
  return { found, together: together.length };
}

const some = (links: readonly number[]): boolean => links.length > 0;

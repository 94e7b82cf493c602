import { cheapestScratch } from '../../analysis/cheapestPath/cheapestPath.ts';
import { Frontier } from '../../analysis/frontier.ts';
import { Scratch } from '../../analysis/scratch.ts';
import { pathScratch } from '../../analysis/shortestPath/shortestPath.ts';

const frontiers = (): Scratch<Frontier> => new Scratch((capacity) => new Frontier(capacity));

/** The searches' arrays. Each thread has its own; within one, a search is done before the next begins. */
export const scratch = { shortest: pathScratch(), cheapest: cheapestScratch(), ahead: frontiers(), back: frontiers() };

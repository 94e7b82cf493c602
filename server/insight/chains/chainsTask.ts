import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCode, typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { linksAt } from '../../graph/linksAt.ts';
import { type Admission, EVERYTHING } from '../../graph/walk.ts';
import { withParts } from '../topics/topicScope.ts';
import { keptUnfiltered } from './keptUnfiltered.ts';
import { inGroup, membersOf } from './members.ts';
import { placesOf } from './places.ts';
import type { ChainsQuestion, IndustryGround } from './question.ts';
import { segmentState } from './segments.ts';

const INDUSTRY = typeCode('industry');
const PART_OF = kindCode('part_of');

/** What an industry comes to, by index. */
export interface IndustryFound {
  readonly industry: number;
  readonly ordered: boolean;
  readonly segments: number;
  readonly gaps: number;
  readonly singles: number;
  readonly actors: number;
  readonly firms: number;
  readonly cities: number;
  readonly provinces: number;
  readonly research: number;
  readonly alliances: number;
}

/** The chains, then the other industries with anybody documented; within both those with most actors first. */
export const chainsTask = (columns: GraphColumns, question: ChainsQuestion, run: TaskRun): IndustryFound[] =>
  keptUnfiltered(`chains ${question.parts}`, columns, question.filters, () => industriesFound(columns, question), run);

function industriesFound(columns: GraphColumns, question: ChainsQuestion): IndustryFound[] {
  const admission = graphFilter(columns, question.filters);
  const alone = (industry: number): IndustryGround => ({
    industry,
    topics: [...withParts(columns, [industry])],
    segments: [],
    named: [],
    foreigners: [],
    training: [],
  });
  return [...question.grounds, ...otherIndustries(columns, question).map(alone)]
    .map((ground) => industryFound(columns, ground, admission))
    .filter(({ ordered, actors }) => ordered || actors > 0)
    .sort((a, b) => Number(b.ordered) - Number(a.ordered) || b.actors - a.actors || a.industry - b.industry);
}

/** Industries that no chain speaks for, and unless parts are asked for, that are part of no other. */
function otherIndustries(columns: GraphColumns, { spokenFor, parts }: ChainsQuestion): number[] {
  const { type, alive } = columns.nodes;
  const taken = new Set(spokenFor);
  const others: number[] = [];
  for (let node = 0; node < alive.length; node += 1) {
    if (type[node] === INDUSTRY && alive[node] === 1 && !taken.has(node) && (parts || !isPart(columns, node))) others.push(node);
  }
  return others;
}

function isPart(columns: GraphColumns, industry: number): boolean {
  const { links, nodes } = columns;
  for (const { node, link } of linksAt(columns, industry, EVERYTHING)) {
    if (links.kind[link] === PART_OF && links.source[link] === industry && nodes.type[node] === INDUSTRY) return true;
  }
  return false;
}

function industryFound(columns: GraphColumns, ground: IndustryGround, admission: Admission): IndustryFound {
  const members = membersOf(columns, ground, admission);
  const firms = inGroup(members, 'firms');
  const states = ground.segments.map((segment) => segmentState(columns, segment, admission));
  const where = placesOf(columns, firms);
  return {
    industry: ground.industry,
    ordered: states.length > 0,
    segments: states.length,
    gaps: states.filter((state) => state === 'gap').length,
    singles: states.filter((state) => state === 'single').length,
    actors: members.size,
    firms: firms.length,
    cities: where.cities.length,
    provinces: where.provinces.length,
    research: inGroup(members, 'research').length,
    alliances: inGroup(members, 'alliances').length,
  };
}

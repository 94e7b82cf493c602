import { describe, expect, it } from 'vitest';
import type { Text } from '../../../model/text.ts';
import type { CutFound } from './question.ts';
import {
  betweennessText,
  bridgeText,
  brokerText,
  constraintText,
  linkCutText,
  NO_CITIES,
  nodeCutText,
  pointText,
  removalText,
} from './texts.ts';

const cities = { themselves: [{ zh: '常州', en: 'Changzhou' }], wholly: [{ zh: '舟山', en: 'Zhoushan' }] };
const pieces = { components: 3, largest: 9 };
const removal = { removed: 1, lost: 2, before: pieces, after: pieces, disconnectedPairs: 1 };
const cut = (links: number | null, nodes: number | null, outside = false): CutFound => ({
  from: 0,
  to: 1,
  links: { value: links, links: [], side: 1 },
  nodes: { value: nodes, nodes: [] },
  outside,
});

const TEXTS: Record<string, Text> = {
  point: pointText(2, 1, NO_CITIES),
  pointWithCities: pointText(3, 5, cities),
  bridge: bridgeText(1, NO_CITIES),
  bridgeWithCities: bridgeText(4, cities),
  brokerThatCuts: brokerText({ parts: 2, lost: 3, betweenness: 0.1, exact: true }),
  brokerThatDoesNot: brokerText({ parts: 1, lost: 0, betweenness: 0.1, exact: false }),
  brokerUnknown: brokerText({ parts: 1, lost: 0, betweenness: null, exact: false }),
  betweenness: betweennessText(0.1234, true),
  constraint: constraintText(0.5, 1, 1),
  removal: removalText(removal, cities),
  removalOfOutsiders: removalText({ ...removal, removed: 0 }, NO_CITIES),
  removalWithoutLoss: removalText({ ...removal, lost: 0, disconnectedPairs: 0 }, NO_CITIES),
  linkCut: linkCutText(cut(2, 1)),
  linkCutApart: linkCutText(cut(0, 0)),
  linkCutOutside: linkCutText(cut(null, null, true)),
  nodeCut: nodeCutText(cut(2, 1)),
  nodeCutNeighbours: nodeCutText(cut(2, null)),
  nodeCutApart: nodeCutText(cut(0, 0)),
  nodeCutOutside: nodeCutText(cut(null, null, true)),
};

describe('explanations of what holds the network together', () => {
  it.each(Object.entries(TEXTS))('%s is told in both languages', (_name, { zh, en }) => {
    expect(zh).toMatch(/^[\u4e00-\u9fff\d].*。$/);
    expect(en).toMatch(/^[A-Z\d].*\.$/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN|null| {2}|\bnodes is\b|\b1 nodes\b/);
  });

  it('name the cities that fall off, and say what is an estimate', () => {
    expect(TEXTS.pointWithCities?.en).toContain('Changzhou is among');
    expect(TEXTS.pointWithCities?.zh).toContain('舟山');
    expect(TEXTS.brokerThatDoesNot?.en).toContain('≈10%');
    expect(TEXTS.brokerThatCuts?.en).not.toContain('≈');
  });
});

import type { Party } from './party.ts';
import type { Verdict } from './verdicts.ts';

/** By index, the nodes and links on which a verdict rests. */
export interface Evidence {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

export function evidenceOf(verdict: Verdict, members: readonly Party[]): Evidence {
  const at = (positions: readonly number[]): Party[] => positions.flatMap((position) => members[position] ?? []);
  const nodes = (parties: readonly Party[]): number[] => [...new Set(parties.map(({ index }) => index))];
  switch (verdict.rule) {
    case 'entities': {
      const bodies = verdict.dependent.map(({ body }) => body);
      return {
        nodes: [...new Set([...nodes(members), ...bodies])],
        links: [...new Set(verdict.dependent.flatMap(({ links }) => links))],
      };
    }
    case 'provinces':
      return { nodes: nodes(members), links: [] };
    case 'complementary': {
      const alike = at(verdict.contained.flatMap(({ member, within }) => [member, within]));
      const shown = alike.length === 0 ? members : alike;
      return { nodes: nodes(shown), links: capabilityLinks(shown) };
    }
    case 'coordinator':
      return { nodes: nodes(at(verdict.coordinators)), links: [] };
    case 'balance':
      return { nodes: nodes(members.filter(({ provinces }) => provinces.some((province) => province === verdict.province))), links: [] };
    case 'firms':
      return { nodes: nodes(at(verdict.firms)), links: [] };
    case 'chain': {
      const fill = at(verdict.stages.map(({ member }) => member));
      return { nodes: nodes(fill), links: capabilityLinks(fill) };
    }
    case 'enclave-equity':
      return { nodes: [], links: [] };
  }
}

const capabilityLinks = (parties: readonly Party[]): number[] => [
  ...new Set(parties.flatMap(({ capabilities }) => [...capabilities.values()].filter((link) => link !== undefined))),
];

/** What was found, as plain values beside the sentence. */
export function foundIn(verdict: Verdict, members: readonly Party[]): Record<string, string | number | string[] | null> {
  const ids = (positions: readonly number[]): string[] => positions.flatMap((at) => members[at]?.node.id ?? []);
  switch (verdict.rule) {
    case 'entities':
      return {
        independent: verdict.independent,
        notLegal: ids(verdict.notLegal),
        dependent: ids([...new Set(verdict.dependent.flatMap((pair) => pair.members))]),
      };
    case 'provinces':
      return { count: verdict.provinces.length, provinces: [...verdict.provinces] };
    case 'complementary':
      return { contained: ids(verdict.contained.map(({ member }) => member)) };
    case 'coordinator':
      return { count: verdict.coordinators.length, coordinators: ids(verdict.coordinators) };
    case 'balance':
      return { province: verdict.province ?? null, share: verdict.share };
    case 'firms':
      return { count: verdict.firms.length, firms: ids(verdict.firms) };
    case 'chain':
      return { stages: verdict.stages.map(({ stage }) => stage), industry: verdict.industry ?? null };
    case 'enclave-equity':
      return { owner: verdict.owner ?? null, host: verdict.host ?? null };
  }
}

import type { UndertakingsAnswer } from '../../../model/api/undertakings.ts';
import type { Link } from '../../../model/link.ts';
import { JOINT_KINDS, type UndertakingForm } from '../../insight/consortia/jointLinks.ts';
import type { PartyGround } from '../../insight/consortia/ownRow.ts';
import type { Party } from '../../insight/consortia/party.ts';
import type { Rules } from '../../insight/consortia/rulesInForce.ts';
import type { UndertakingFound } from '../../insight/consortia/undertakings.ts';
import { undertakingText } from '../../insight/consortia/undertakingTexts.ts';
import { isValid, judge } from '../../insight/consortia/verdicts.ts';
import { nodeAnswer } from '../present/facts.ts';
import { type GraphAt, linksByIndex } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { checksOf, nameAt, recordsShown, type Shown, shownFor } from './present.ts';
import { readParties } from './readParties.ts';

/** Of very many parties the first are shown and judged. */
const MOST_PARTIES = 100;

interface Judged {
  readonly found: UndertakingFound;
  readonly parties: readonly Party[];
  readonly coordinators: ReadonlySet<number>;
  readonly verdicts: ReturnType<typeof judge>;
}

/** A page of undertakings with what is documented of each, judged by the rules. */
export async function undertakingsShown(
  graph: GraphAt,
  ground: PartyGround,
  found: readonly UndertakingFound[],
  rules: Rules,
  sources: SourceCatalogue,
): Promise<Omit<UndertakingsAnswer, 'total' | 'next' | 'basis' | 'took'>> {
  const shownParties = found.map(({ parties }) => parties.slice(0, MOST_PARTIES));
  const [read, links] = await Promise.all([
    readParties(graph, ground, [...new Set(shownParties.flat())]),
    linksByIndex(
      graph,
      found.flatMap((undertaking) => undertaking.links),
    ),
  ]);
  const byIndex = new Map(read.map((party) => [party.index, party]));
  const judged = found.map((undertaking, at): Judged => {
    const parties = (shownParties[at] ?? []).flatMap((index) => byIndex.get(index) ?? []);
    const coordinators = leadersOf(undertaking, links, graph);
    return { found: undertaking, parties, coordinators, verdicts: judge({ members: parties, coordinators }, rules.inForce) };
  });
  const lists = judged.map(({ parties, verdicts }) => ({ members: parties, verdicts }));
  const extra = { nodes: found.map(({ target }) => target), links: found.flatMap((undertaking) => undertaking.links) };
  const shown = await shownFor(graph, lists, extra, rules, sources);
  return { items: judged.flatMap((one) => itemFor(one, shown)), ...recordsShown(shown) };
}

/** Who is documented to lead it. */
function leadersOf({ links }: UndertakingFound, records: ReadonlyMap<number, Link>, { projection }: GraphAt): ReadonlySet<number> {
  const leading = links.filter((link) => records.get(link)?.kind === 'leads');
  return new Set(leading.map((link) => projection.links.source[link] ?? -1));
}

function itemFor({ found, parties, coordinators, verdicts }: Judged, shown: Shown): UndertakingsAnswer['items'] {
  const node = shown.nodes.get(found.target);
  if (node === undefined) return [];
  const linksOf = (party: Party): Link[] =>
    found.links.flatMap((link) => (shown.projection.links.source[link] === party.index ? (shown.links.get(link) ?? []) : []));
  return [
    {
      node: nodeAnswer(node, shown.sources),
      parties: parties.map((party) => ({
        node: party.node.id,
        provinces: [...party.provinces],
        kinds: [...new Set(linksOf(party).map(({ kind }) => kind))],
        links: linksOf(party).map(({ id }) => id),
      })),
      size: found.parties.length,
      provinces: [...found.provinces],
      valid: isValid(verdicts),
      checks: checksOf({ members: parties, verdicts }, shown),
      text: undertakingText({
        name: node.name,
        forms: formsOf(found, shown),
        parties: parties.map((party) => party.node.name),
        provinces: found.provinces,
        coordinator: [...coordinators].map((index) => nameAt(shown, index)),
      }),
    },
  ];
}

const FORMS: readonly UndertakingForm[] = ['built', 'founded', 'joined'];

function formsOf({ links }: UndertakingFound, shown: Shown): [UndertakingForm, number][] {
  return FORMS.flatMap((form): [UndertakingForm, number][] => {
    const parties = new Set(
      links.flatMap((link) => {
        const record = shown.links.get(link);
        return record !== undefined && JOINT_KINDS[form].includes(record.kind) ? [record.source] : [];
      }),
    );
    return parties.size === 0 ? [] : [[form, parties.size]];
  });
}

import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { jointLinks, kindsOf, type UndertakingForm } from './jointLinks.ts';
import { PartyTally } from './partyTally.ts';

export interface UndertakingsQuestion {
  /** Without types and provinces: these are asked of the undertaking and of the parties. */
  readonly filters: Filters;
  readonly types: Filters['types'];
  readonly provinces: Filters['provinces'];
  readonly forms: readonly UndertakingForm[];
  /** Parties from at least so many provinces. */
  readonly least: number;
  readonly only: number | undefined;
  /** Of nodes that stand for several provinces, which. */
  readonly several: readonly (readonly [node: number, provinces: readonly string[]])[];
  readonly offset: number;
  readonly limit: number;
}

/** By index. */
export interface UndertakingFound {
  readonly target: number;
  readonly links: readonly number[];
  readonly parties: readonly number[];
  readonly provinces: readonly string[];
}

export interface UndertakingsFound {
  readonly items: readonly UndertakingFound[];
  readonly total: number;
}

/** What has several parties, those from most provinces first. */
export function undertakingsTask(columns: GraphColumns, question: UndertakingsQuestion, run: TaskRun): UndertakingsFound {
  const each = undertakings(columns, question, run);
  const tally = new PartyTally(columns, question.several);
  const wanted = question.provinces?.length ? tally.codes(question.provinces) : undefined;
  const found: { readonly target: number; readonly size: number; readonly provinces: number }[] = [];
  each((target, links) => {
    tally.start();
    for (const link of links) tally.add(columns.links.source[link] ?? 0);
    const provinces = tally.provinces.length;
    if (tally.size < 2 || provinces < question.least || (wanted !== undefined && !tally.provinces.some((code) => wanted.has(code)))) return;
    found.push({ target, size: tally.size, provinces });
  });
  run.doneReading();
  found.sort((a, b) => b.provinces - a.provinces || b.size - a.size || a.target - b.target);
  const items: UndertakingFound[] = [];
  for (const { target } of found.slice(question.offset, question.offset + question.limit)) {
    each((_target, links) => {
      tally.start();
      for (const link of links) tally.add(columns.links.source[link] ?? 0);
      const parties = [...new Set(links.map((link) => columns.links.source[link] ?? 0))];
      items.push({ target, links: [...links], parties, provinces: tally.names() });
    }, target);
  }
  return { items, total: found.length };
}

/** Some nodes stand for several provinces; which, only their records tell. */
const MOST_UNPLACED = 5000;

/** The parties of which no single province is known. Kept for a revision. */
export function unplacedParties(columns: GraphColumns, _question: Record<string, never>, run: TaskRun): readonly number[] {
  const { link: joint } = jointLinks(columns, run);
  const unplaced = run.kept(`unplaced parties ${columns.revision}`, () => {
    const { links, nodes } = columns;
    const found = new Set<number>();
    for (const link of joint) {
      const party = links.source[link] ?? 0;
      if ((nodes.province[party] ?? 0) === 0 && found.size < MOST_UNPLACED) found.add(party);
    }
    return [...found];
  });
  run.doneReading();
  return unplaced;
}

/** Tells each target with the admitted links that lead to it, when there are two or more; or one target. The list is used again. */
type EachUndertaking = (tell: (target: number, links: readonly number[]) => void, only?: number) => void;

function undertakings(columns: GraphColumns, { filters, types, forms, only: asked }: UndertakingsQuestion, run: TaskRun): EachUndertaking {
  const { start, link: joint } = jointLinks(columns, run);
  const kinds = kindsOf(forms);
  const { links } = columns;
  const admission = graphFilter(columns, filters);
  const wantedTypes = graphFilter(columns, types === undefined ? {} : { types });
  const counts = (link: number): boolean =>
    kinds[links.kind[link] ?? 0] === 1 && (admission.open || (admission.link(link) && admission.node(links.source[link] ?? 0)));
  const own: number[] = [];
  return (tell, only = asked) => {
    const [first, last] = only === undefined ? [0, start.length - 2] : [only, only];
    for (let target = first; target <= last; target += 1) {
      const [from, to] = [start[target] ?? 0, start[target + 1] ?? 0];
      if (to - from < 2 || !admission.node(target) || !wantedTypes.node(target)) continue;
      own.length = 0;
      for (let at = from; at < to; at += 1) if (counts(joint[at] ?? 0)) own.push(joint[at] ?? 0);
      if (own.length > 1) tell(target, own);
    }
  };
}

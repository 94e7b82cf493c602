import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { NOWHERE } from './places.ts';

const code = (kind: LinkKindId): number => LINK_KIND_IDS.indexOf(kind);
/** Ties of texts and of mere position say nothing about how two cities work together. By code. */
export const NOT_BETWEEN_CITIES: ReadonlySet<number> = new Set(
  (
    [
      'authored',
      'affiliated_with',
      'cites',
      'discusses',
      'defines',
      'identifies',
      'recommends',
      'reports_on',
      'comments_on',
      'data_source_of',
      'cited_by',
      'case_of',
      'located_in',
    ] satisfies LinkKindId[]
  ).map(code),
);
const SILENT = Uint8Array.from(LINK_KIND_IDS, (_, kind) => (NOT_BETWEEN_CITIES.has(kind) ? 1 : 0));
const JOINT = code('joint_builds');
const OWNS_ENCLAVE = code('owns_enclave');
const ENCLAVE_IN = code('enclave_in');

/** So many links are looked at between two glances at the clock. */
const ASK_EVERY = 1 << 18;
export const NO_LINK = -1;

/**
 * One way in which two cities are tied: by number of the cities, with the link that makes it and, when it takes two links that meet in
 * something built jointly or in an enclave, the other one. The layer is the first link's.
 */
export type TieVisitor = (a: number, b: number, layer: number, link: number, other: number) => void;

/**
 * Visits every tie between cities: (a) a link between what stands for two of them, (b) building the same thing jointly, (c) owner and
 * host of an enclave. False when it was stopped before the end.
 */
export function eachTie(
  { links }: Pick<GraphColumns, 'links'>,
  admission: Admission,
  placeOf: Int32Array,
  visit: TieVisitor,
  stopped: () => boolean,
): boolean {
  const works = new Map<number, Side[]>();
  for (let link = 0; link < links.alive.length; link += 1) {
    if (link % ASK_EVERY === ASK_EVERY - 1 && stopped()) return false;
    const kind = links.kind[link] ?? 0;
    if (links.alive[link] !== 1 || SILENT[kind] === 1) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const [from, to] = [placeOf[source] ?? NOWHERE, placeOf[target] ?? NOWHERE];
    const between = from !== to && from !== NOWHERE && to !== NOWHERE;
    const shares = kind === JOINT || kind === OWNS_ENCLAVE || kind === ENCLAVE_IN;
    if (!between && !shares) continue;
    if (!admission.open && !(admission.link(link) && admission.node(source) && admission.node(target))) continue;
    if (between) visit(from, to, links.layer[link] ?? 0, link, NO_LINK);
    if (kind === ENCLAVE_IN) collect(works, source, { city: to, link, part: 'host' });
    else if (shares) collect(works, target, { city: from, link, part: kind === JOINT ? 'builder' : 'owner' });
  }
  return eachShared(links, works, visit, stopped);
}

/** A city's part in something that it shares with others. */
interface Side {
  readonly city: number;
  readonly link: number;
  readonly part: 'builder' | 'owner' | 'host';
}

function collect(works: Map<number, Side[]>, of: number, side: Side): void {
  if (side.city === NOWHERE) return;
  const sides = works.get(of);
  if (sides === undefined) works.set(of, [side]);
  else sides.push(side);
}

function eachShared(
  links: GraphColumns['links'],
  works: ReadonlyMap<number, readonly Side[]>,
  visit: TieVisitor,
  stopped: () => boolean,
): boolean {
  let looked = 0;
  for (const sides of works.values()) {
    for (const [at, a] of sides.entries()) {
      looked += sides.length - at;
      if (looked >= ASK_EVERY) {
        looked = 0;
        if (stopped()) return false;
      }
      for (let other = at + 1; other < sides.length; other += 1) {
        const b = sides[other];
        if (b !== undefined && a.city !== b.city && tied(a, b)) visit(a.city, b.city, links.layer[a.link] ?? 0, a.link, b.link);
      }
    }
  }
  return true;
}

/** Those who build the same thing, and the owner and the host of an enclave. */
const tied = (a: Side, b: Side): boolean => (a.part === 'builder' ? b.part === 'builder' : b.part !== 'builder' && a.part !== b.part);

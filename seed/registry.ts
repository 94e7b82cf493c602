import type { z } from 'zod';
import type { ChangeSet } from '../model/change.ts';
import { HistoryEvent } from '../model/event.ts';
import { Figure } from '../model/figure.ts';
import { NodeId } from '../model/ids.ts';
import { Link } from '../model/link.ts';
import { Node } from '../model/node.ts';
import type { Citation, Source } from '../model/source.ts';
import { folded } from '../server/search/fold.ts';
import type { Decisions } from './decisions.ts';

/** What an origin says about one entity. */
export interface Draft {
  /** What identifies it beyond doubt: `ror:00a2xv884`, `gb:310000`, `stock:600349`. Equal keys are one entity. */
  readonly keys: readonly string[];
  /** Names under which another origin may know it; folded names of organisations must agree, and so must their city. */
  readonly mergeBy?: readonly string[];
  readonly node: z.input<typeof Node>;
}

/** A case that the rules did not decide: named in the report, to be decided by hand. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** Entities from several origins become one node each; the first origin to name one gives it its id. */
export class Registry {
  readonly #decisions: Decisions;
  readonly #nodes = new Map<string, z.input<typeof Node>>();
  readonly #idByKey = new Map<string, string>();
  readonly #idsByName = new Map<string, Set<string>>();
  readonly #links = new Map<string, z.input<typeof Link>>();
  readonly #linkByEnds = new Map<string, string>();
  readonly #figures: z.input<typeof Figure>[] = [];
  readonly #events: z.input<typeof HistoryEvent>[] = [];
  readonly merged: { readonly id: string; readonly key: string; readonly with: string; readonly by: string }[] = [];
  readonly doubts: Doubt[] = [];

  constructor(decisions: Decisions) {
    this.#decisions = decisions;
  }

  /** The id under which the entity is kept. */
  add(draft: Draft): string {
    const same = this.#sameAs(draft);
    const id = same?.id ?? this.#freeId(draft.node.id);
    if (same === null) this.#nodes.set(id, { ...draft.node, id });
    else this.#merge(id, draft, same.by);
    for (const key of draft.keys) this.#idByKey.set(key, id);
    for (const name of draft.mergeBy ?? []) {
      const ids = this.#idsByName.get(folded(name)) ?? new Set();
      this.#idsByName.set(folded(name), ids.add(id));
    }
    return id;
  }

  /** The id of what has this key; undefined when no origin brought it, or it was left out. */
  find(key: string): string | undefined {
    return this.#idByKey.get(key) ?? (this.#nodes.has(key) ? key : undefined);
  }

  alsoCalled(id: string, names: readonly string[], citation: z.input<typeof Citation>): void {
    const known = this.#kept(id);
    this.#nodes.set(id, {
      ...known,
      aliases: [...new Set([...(known.aliases ?? []), ...names])],
      citations: [...known.citations, citation],
    });
  }

  /** True when the entity with this key was there before under another key. */
  isMerged(key: string): boolean {
    return this.merged.some((merge) => merge.key === key);
  }

  /** The id of the first link of this kind between the two. */
  linkBetween(source: string, target: string, kind: string): string | undefined {
    return this.#linkByEnds.get(`${source} ${kind} ${target}`);
  }

  /** One more source of a link that is there. */
  cite(id: string, citation: z.input<typeof Citation>): void {
    const known = this.#links.get(id);
    if (known === undefined) throw new Error(`There is no link ${id}`);
    this.#links.set(id, { ...known, citations: [...known.citations, citation] });
  }

  link(link: z.input<typeof Link>): void {
    if (this.#links.has(link.id)) throw new Error(`Two links have the id ${link.id}`);
    this.#links.set(link.id, link);
    const ends = `${link.source} ${link.kind} ${link.target}`;
    if (!this.#linkByEnds.has(ends)) this.#linkByEnds.set(ends, link.id);
  }

  figure(figure: z.input<typeof Figure>): void {
    this.#figures.push(figure);
  }

  event(event: z.input<typeof HistoryEvent>): void {
    this.#events.push(event);
  }

  /** Everything, checked against the model, in an order that depends on the data alone. */
  changeSet(sources: readonly Source[]): Required<Pick<ChangeSet, 'put' | 'remove'>> {
    const byId = <Item extends { id: string }>(a: Item, b: Item): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    return {
      put: {
        sources: [...sources].sort(byId),
        nodes: [...this.#nodes.values()].map((node) => Node.parse(node)).sort(byId),
        links: [...this.#links.values()].map((link) => Link.parse(link)).sort(byId),
        figures: this.#figures.map((figure) => Figure.parse(figure)).sort(byId),
        events: this.#events.map((event) => HistoryEvent.parse(event)).sort(byId),
      },
      remove: {},
    };
  }

  #sameAs(draft: Draft): { id: string; by: string } | null {
    for (const key of draft.keys) {
      const id = this.#idByKey.get(key);
      if (id !== undefined) return { id, by: key };
    }
    for (const name of draft.mergeBy ?? []) {
      for (const id of this.#idsByName.get(folded(name)) ?? []) {
        if (this.#isSame(id, draft, name)) return { id, by: name };
      }
    }
    return null;
  }

  /** Two with one name are one when they lie in one city and do not carry different codes; a decision made by hand comes first. */
  #isSame(id: string, draft: Draft, name: string): boolean {
    const decided = this.#decisions.same(id, draft.keys);
    if (decided !== undefined) return decided;
    const known = this.#nodes.get(id);
    const why =
      known?.city !== undefined && draft.node.city !== undefined && known.city !== draft.node.city
        ? `same name ${name}, other city`
        : this.#clash(id, draft)
          ? `same name ${name}, other code`
          : null;
    if (why === null) return true;
    this.doubts.push({ a: id, b: draft.keys[0] ?? draft.node.id, why });
    return false;
  }

  #clash(id: string, draft: Draft): boolean {
    const codes = [...this.#idByKey].filter(([, owner]) => owner === id).map(([key]) => key);
    return draft.keys.some((key) => {
      const scheme = `${key.split(':')[0]}:`;
      return codes.some((code) => code.startsWith(scheme) && code !== key);
    });
  }

  #merge(id: string, { keys, node: more }: Draft, by: string): void {
    const known = this.#kept(id);
    const keepsEnglish = known.nameMade !== 'en' || more.nameMade === 'en';
    const name = keepsEnglish ? known.name : { ...known.name, en: more.name.en };
    const names = [more.name.zh, ...(more.nameMade === 'en' ? [] : [more.name.en]), ...(more.aliases ?? [])];
    const { nameMade, ...kept } = known;
    const { nameMade: _theirs, ...theirs } = more;
    this.#nodes.set(id, {
      ...theirs,
      ...kept,
      ...(nameMade === undefined || !keepsEnglish ? {} : { nameMade }),
      id,
      name,
      aliases: [...new Set([...(known.aliases ?? []), ...names])].filter((alias) => alias !== name.zh && alias !== name.en),
      props: { ...more.props, ...known.props },
      citations: [...known.citations, ...more.citations],
    });
    this.merged.push({ id, key: keys[0] ?? more.id, with: more.id, by });
  }

  #kept(id: string): z.input<typeof Node> {
    const known = this.#nodes.get(id);
    if (known === undefined) throw new Error(`Nothing is kept under ${id}`);
    return known;
  }

  #freeId(wanted: string): string {
    const id = NodeId.parse(wanted);
    if (!this.#nodes.has(id)) return id;
    for (let again = 2; ; again += 1) if (!this.#nodes.has(`${id}-${again}`)) return `${id}-${again}`;
  }
}

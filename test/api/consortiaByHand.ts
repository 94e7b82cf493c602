import { SUBJECTS } from '../../model/chains.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import type { Node } from '../../model/node.ts';
import type { Projection } from '../../server/graph/projection.ts';

/** The rules for a consortium once more, slowly and plainly: the product's own answers are held against these. */
export interface HandVerdict {
  readonly entities: boolean;
  readonly provinces: boolean;
  readonly complementary: boolean;
  readonly coordinator: boolean;
}

interface PlainLink {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
}

interface Subject {
  readonly industry: string;
  readonly words: readonly string[];
}

const BODIES = ['university', 'institute', 'hospital', 'firm', 'agency', 'organisation', 'media', 'fund'];
const NAMED = ['university', 'institute', 'lab', 'facility', 'hospital', 'platform', 'alliance', 'organisation'];
const WORKS = 'focuses_on specialises_in active_in promotes serves invests_in prioritises centres_on advances prepares develops started_in';

export class ByHand {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #links: readonly PlainLink[];
  readonly #words: readonly Subject[];

  constructor({ nodes, links }: Projection, records: readonly Node[], words: readonly Subject[] = SUBJECTS) {
    this.#nodes = new Map(records.map((node) => [node.id, node]));
    this.#words = words;
    this.#links = Array.from({ length: links.count }, (_, at) => at)
      .filter((at) => links.alive[at] === 1)
      .map((at) => ({
        source: nodes.ids.id(links.source[at] ?? 0),
        target: nodes.ids.id(links.target[at] ?? 0),
        kind: LINK_KIND_IDS[links.kind[at] ?? 0] ?? '',
      }));
  }

  judge(members: readonly string[], coordinators: readonly string[], least = 3): HandVerdict {
    const legal = members.filter((id) => this.#isLegal(id));
    const sets = members.map((id) => this.#capabilities(id));
    const contained = members.filter((_, a) =>
      members.some((__, b) => a !== b && within(sets[a], sets[b]) && (b < a || !within(sets[b], sets[a]))),
    );
    return {
      entities: legal.length === members.length && this.#groups(members).size >= least,
      provinces: new Set(members.flatMap((id) => this.#provinces(id))).size >= least,
      complementary: contained.length === 0,
      coordinator: coordinators.length === 1 && coordinators.every((id) => this.#isLegal(id)),
    };
  }

  #node(id: string): Node {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`No node ${id}`);
    return node;
  }

  #provinces(id: string): string[] {
    const { province, props } = this.#node(id);
    const several = props.provinces;
    return Array.isArray(several) ? several : province === undefined ? [] : [province];
  }

  #isLegal(id: string): boolean {
    const { type, name } = this.#node(id);
    if (name.en.endsWith('(group)') || this.#provinces(id).length > 1) return false;
    return BODIES.includes(type) || (['lab', 'facility'].includes(type) && this.#owners(id).size === 1);
  }

  /** Itself, and upwards all bodies that it is part of or that set it up. */
  #owners(id: string): Set<string> {
    const owners = new Set([id]);
    for (const one of owners) {
      for (const { source, target, kind } of this.#links) {
        const owner =
          source === one && ['part_of', 'founded_by'].includes(kind)
            ? target
            : target === one && ['founded', 'set_up', 'sets_up', 'establishes', 'owns'].includes(kind)
              ? source
              : undefined;
        if (owner !== undefined && BODIES.includes(this.#node(owner).type)) owners.add(owner);
      }
    }
    return owners;
  }

  /** Members that share an owner, directly or through others, stand in one group. */
  #groups(members: readonly string[]): Set<string> {
    const owners = members.map((id) => this.#owners(id));
    const group = members.map((_, at) => at);
    for (let again = true; again; ) {
      again = false;
      members.forEach((_, a) => {
        members.forEach((__, b) => {
          const shared = [...(owners[a] ?? [])].some((owner) => owners[b]?.has(owner));
          if (!shared || (group[a] ?? a) <= (group[b] ?? b)) return;
          group[a] = group[b] ?? b;
          again = true;
        });
      });
    }
    return new Set(members.flatMap((id, at) => (this.#isLegal(id) ? [String(group[at])] : [])));
  }

  #parts(id: string): string[] {
    return this.#links.flatMap(({ source, target, kind }) => {
      if (target === id && source !== id && ['part_of', 'founded_by'].includes(kind)) return [source];
      return source === id && target !== id && ['founded', 'set_up', 'sets_up', 'establishes', 'owns'].includes(kind) ? [target] : [];
    });
  }

  #capabilities(id: string): Set<string> {
    const all = [id, ...this.#parts(id)].flatMap((one) => this.#worksOn(one));
    return new Set([`type ${this.#node(id).type}`, ...all]);
  }

  #worksOn(id: string): string[] {
    const { type, name } = this.#node(id);
    const topics = this.#links
      .filter(({ source, kind }) => source === id && WORKS.split(' ').includes(kind))
      .filter(({ target }) => ['industry', 'technology'].includes(this.#node(target).type));
    const chains = NAMED.includes(type)
      ? this.#words.filter(({ words }) => words.some((word) => `${name.zh}\n${name.en}`.toLowerCase().includes(word.toLowerCase())))
      : [];
    return [...topics.map(({ target }) => target), ...chains.map(({ industry }) => `named ${industry}`)];
  }
}

const within = (part: ReadonlySet<string> = new Set(), whole: ReadonlySet<string> = new Set()): boolean =>
  [...part].every((one) => whole.has(one));

import type { NeedForm } from '../../../model/api/needs.ts';
import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCodes, typeCode, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import { keyOf } from '../excerptFor.ts';
import { SILENT_KINDS } from '../silentKinds.ts';
import { ADVISED_BY, NEED_RULES, type NeedRule, SHORTCOMING } from './needRules.ts';

const SHORTCOMING_TYPE = typeCode('shortcoming');
/** Those that may have collected needs. */
const COLLECTORS: ReadonlySet<number> = typeCodes(['programme', 'platform', 'mechanism']);
/** Who only advises: what they add to a need is a proposal. */
const ADVISERS: ReadonlySet<number> = typeCodes(['recommendation', 'document', 'report']);
const ADVISED = kindCodes(ADVISED_BY);
/** By code of a kind of link, the rule that reads it. */
const RULE_OF = LINK_KIND_IDS.map((kind) => NEED_RULES.find(({ kinds }) => kinds.includes(kind)));
const MOST_COLLECTORS = 500;

/** All by index. */
export interface NeedFound {
  readonly form: NeedForm;
  readonly subject: number;
  readonly objects: readonly number[];
  readonly links: readonly number[];
  readonly answers: readonly NeedAnswerFound[];
}

interface NeedAnswerFound {
  readonly node: number;
  readonly link: number;
  readonly proposed: boolean;
}

export interface NeedsFound {
  readonly needs: readonly NeedFound[];
  /** Of these, only their figures tell whether they collected needs. */
  readonly collectors: readonly NeedFound[];
}

interface Row {
  readonly link: number;
  readonly other: number;
  readonly comesIn: boolean;
}

/** For one thread: what the links and types of the graph say of needs, and of answers to them. */
export function needsTask(columns: GraphColumns, { filters }: { readonly filters: Filters }, run: TaskRun): NeedsFound {
  if (run.team.rank > 0) return { needs: [], collectors: [] };
  return run.kept(`needs ${keyOf(columns, filters)}`, () => new Needs(columns, graphFilter(columns, filters)).found());
}

class Needs {
  readonly #columns: GraphColumns;
  readonly #admission: Admission;

  constructor(columns: GraphColumns, admission: Admission) {
    this.#columns = columns;
    this.#admission = admission;
  }

  found(): NeedsFound {
    const { nodes, rows } = this.#columns;
    const shortcomings: NeedFound[] = [];
    const collectors: NeedFound[] = [];
    for (let node = 0; node < rows.nodeCount; node += 1) {
      if (nodes.alive[node] !== 1 || !this.#admission.node(node)) continue;
      const type = nodes.type[node] ?? -1;
      if (type === SHORTCOMING_TYPE) shortcomings.push(this.#shortcoming(node));
      else if (COLLECTORS.has(type) && collectors.length < MOST_COLLECTORS) collectors.push(this.#collector(node));
    }
    return { needs: [...shortcomings, ...this.#told()], collectors };
  }

  /** What links tell: one need for each subject, or for each subject and object, however many links speak of it. */
  #told(): NeedFound[] {
    const { links } = this.#columns;
    const speaking = new Map<string, { rule: NeedRule; subject: number; objects: Set<number>; links: number[] }>();
    for (let link = 0; link < links.alive.length; link += 1) {
      const rule = RULE_OF[links.kind[link] ?? -1];
      if (rule === undefined || links.alive[link] !== 1 || !this.#admission.link(link)) continue;
      const subject = links[rule.subject][link] ?? 0;
      const object = links[rule.subject === 'source' ? 'target' : 'source'][link] ?? 0;
      if (!this.#admission.node(subject)) continue;
      const key = `${rule.form} ${subject}${rule.each === true ? ` ${object}` : ''}`;
      const need = speaking.get(key) ?? { rule, subject, objects: new Set<number>(), links: [] };
      need.objects.add(object);
      need.links.push(link);
      speaking.set(key, need);
    }
    return Array.from(speaking.values(), ({ rule, subject, objects, links: own }) => ({
      form: rule.form,
      subject,
      objects: [...objects],
      links: own,
      answers: this.#answers(rule, subject, [...objects], own),
    }));
  }

  #answers({ answered }: NeedRule, subject: number, objects: readonly number[], own: readonly number[]): NeedAnswerFound[] {
    if (answered.at === 'between') {
      const isTie = ({ link, other }: Row) => objects.includes(other) && !own.includes(link) && !SILENT_KINDS.has(this.#kindOf(link));
      return this.#rowsOf(subject)
        .filter(isTie)
        .map((row) => this.#answer(row));
    }
    const kinds = kindCodes(answered.by);
    return (answered.at === 'subject' ? [subject] : objects).flatMap((node) =>
      this.#rowsOf(node)
        .filter(({ link, comesIn }) => comesIn && kinds.has(this.#kindOf(link)) && !own.includes(link))
        .map((row) => this.#answer(row)),
    );
  }

  #shortcoming(subject: number): NeedFound {
    const [concerns, signs, answering] = [kindCodes(SHORTCOMING.concerns), kindCodes(SHORTCOMING.signs), kindCodes(SHORTCOMING.answering)];
    const rows = this.#rowsOf(subject);
    const concerned = rows.filter(({ link, comesIn }) => !comesIn && concerns.has(this.#kindOf(link)));
    const told = rows.filter(({ link, comesIn }) => comesIn && signs.has(this.#kindOf(link)));
    return {
      form: 'shortcoming',
      subject,
      objects: [...new Set(concerned.map(({ other }) => other))],
      links: [...concerned, ...told].map(({ link }) => link),
      answers: rows.filter(({ link, comesIn }) => comesIn && answering.has(this.#kindOf(link))).map((row) => this.#answer(row)),
    };
  }

  #collector(subject: number): NeedFound {
    const [applies, answering] = [kindCodes(['applies_to']), kindCodes(SHORTCOMING.answering)];
    const rows = this.#rowsOf(subject);
    const where = rows.filter(({ link, comesIn }) => !comesIn && applies.has(this.#kindOf(link)));
    return {
      form: 'collected',
      subject,
      objects: where.map(({ other }) => other),
      links: where.map(({ link }) => link),
      answers: rows.filter(({ link, comesIn }) => comesIn && answering.has(this.#kindOf(link))).map((row) => this.#answer(row)),
    };
  }

  #answer({ link, other }: Row): NeedAnswerFound {
    const advises = (node: number): boolean => ADVISERS.has(this.#columns.nodes.type[node] ?? -1);
    const advised = (row: Row): boolean => row.comesIn && ADVISED.has(this.#kindOf(row.link)) && advises(row.other);
    return { node: other, link, proposed: advises(other) || this.#rowsOf(other).some(advised) };
  }

  #kindOf(link: number): number {
    return this.#columns.links.kind[link] ?? -1;
  }

  /** The node's admitted links. */
  #rowsOf(node: number): Row[] {
    const { rowStart, rowLength, neighbour, entry } = this.#columns.rows;
    const start = rowStart[node] ?? 0;
    return Array.from({ length: rowLength[node] ?? 0 }, (_, at) => ({
      link: linkOf(entry[start + at] ?? 0),
      other: neighbour[start + at] ?? 0,
      comesIn: ((entry[start + at] ?? 0) & 1) === 1,
    })).filter(({ link }) => this.#admission.link(link));
  }
}

import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { cell, type Row, readCsv } from '../csv.ts';
import type { Decisions } from '../decisions.ts';
import { madeEnglish, slug } from '../naming.ts';
import type { Registry } from '../registry.ts';
import { strength } from '../strength.ts';
import { locate, placeOf } from './locate.ts';

/** The universities of the delta, and who publishes with whom. */
export function addKnowledge(registry: Registry, decisions: Decisions): void {
  readCsv('knowledge/universities.csv').forEach((row, at) => {
    addUniversity(registry, row, at + 1);
  });
  for (const row of readCsv('knowledge/short_names.csv')) addShortNames(registry, row);
  for (const row of readCsv('knowledge/coop_organisations.csv')) addPublisher(registry, row, decisions);
  for (const row of readCsv('knowledge/coop_links.csv')) addPapers(registry, row);
}

const yes = (row: Row, column: string): boolean => cell(row, column) === '是';

function addUniversity(registry: Registry, row: Row, number: number): void {
  const zh = cell(row, 'name');
  const key = `univ:${zh}`;
  const ror = cell(row, 'ror_id');
  const place = placeOf(registry, cell(row, 'city_code'));
  const en = madeEnglish(zh);
  const id = registry.add({
    keys: [key, ...(ror === '' ? [] : [`ror:${ror}`])],
    mergeBy: [zh],
    node: {
      id: `univ:${slug(en)}`,
      type: 'university',
      name: { zh, en },
      nameMade: 'en',
      ...place,
      props: {
        level: cell(row, 'level'),
        ownership: cell(row, 'ownership'),
        project985: yes(row, 'is_985'),
        project211: yes(row, 'is_211'),
        doubleFirstClass: yes(row, 'is_double_first_class'),
      },
      citations: [{ source: 'py92', locator: `delta row ${number}, ${zh}` }],
    },
  });
  locate(registry, { id, type: 'university', key: `py92:${number}` }, place.city, 'py92');
}

/** What people call a university: 中科大, 浙大. Two may share one. */
function addShortNames(registry: Registry, row: Row): void {
  const name = cell(row, 'name');
  const id = registry.find(`univ:${name}`);
  if (id === undefined) throw new Error(`No university is called ${name}`);
  registry.alsoCalled(id, cell(row, 'short_names').split(';'), { source: 'short-names', locator: name });
}

const TYPES: Readonly<Record<string, NodeTypeId>> = {
  university: 'university',
  education: 'university',
  company: 'firm',
  hospital: 'hospital',
  healthcare: 'hospital',
  facility: 'institute',
  institute: 'institute',
  government: 'agency',
  nonprofit: 'organisation',
};
const PREFIX: Partial<Record<NodeTypeId, string>> = { university: 'univ' };

function addPublisher(registry: Registry, row: Row, decisions: Decisions): void {
  const key = `coop:${cell(row, 'org_id')}`;
  if (decisions.leavesOut(key)) return;
  const zh = cell(row, 'name');
  const ror = cell(row, 'ror_id');
  const type = zh.includes('实验室') ? 'lab' : TYPES[cell(row, 'type')];
  if (type === undefined) throw new Error(`${key} has the unknown type ${cell(row, 'type')}`);
  const place = placeOf(registry, cell(row, 'city_code'));
  const en = madeEnglish(zh);
  const isNew = registry.find(`ror:${ror}`) === undefined && registry.find(`univ:${zh}`) === undefined;
  const id = registry.add({
    keys: [key, ...(ror === '' ? [] : [`ror:${ror}`]), ...(type === 'university' ? [`univ:${zh}`] : [])],
    mergeBy: [zh],
    node: {
      id: `${PREFIX[type] ?? type}:${slug(en)}`,
      type,
      name: { zh, en },
      nameMade: 'en',
      ...place,
      citations: [{ source: 'chinaxiv', locator: `affiliation ${zh}` }],
    },
  });
  if (isNew && !registry.isMerged(key)) locate(registry, { id, type, key }, place.city, 'chinaxiv');
}

function addPapers(registry: Registry, row: Row): void {
  const [a, b] = [cell(row, 'org_a'), cell(row, 'org_b')];
  const [source, target] = [registry.find(`coop:${a}`), registry.find(`coop:${b}`)];
  if (source === undefined || target === undefined || source === target) return;
  const papers = Number(cell(row, 'n_papers'));
  const [first, last] = [cell(row, 'first_year'), cell(row, 'last_year')];
  registry.link({
    id: `papers:${a}-${b}`,
    source,
    target,
    layer: 'knowledge',
    kind: 'co_authors',
    weight: strength(papers),
    value: papers,
    unit: 'papers',
    from: first,
    // A link holds until before its end: the year after the last paper.
    to: String(Number(last) + 1),
    confidence: 'measured',
    summary: {
      zh: `${first === last ? first : `${first}—${last}`}年在ChinaXiv合作发表${papers}篇论文`,
      en: `${papers === 1 ? 'One joint paper' : `${papers} joint papers`} on ChinaXiv, ${first === last ? first : `${first}–${last}`}`,
    },
    citations: [{ source: 'chinaxiv', locator: `organisations ${a} and ${b}` }],
  });
}

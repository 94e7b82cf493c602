import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { cell, optional, type Row, readCsv } from '../csv.ts';
import { slug } from '../naming.ts';
import type { Registry } from '../registry.ts';
import { locate, placeOf } from './locate.ts';

/** Chinese names that the register lacks or holds damaged, by id. */
const NAMED: ReadonlyMap<string, Row> = new Map(readCsv('ror/chinese_names.csv').map((row) => [cell(row, 'ror_id'), row]));

/** The Research Organization Registry: organisations of the delta and how they belong together. */
export function addOrganisations(registry: Registry): void {
  for (const row of readCsv('ror/organisations.csv')) if (cell(row, 'status') !== 'withdrawn') addOrganisation(registry, row);
  const related = new Set<string>();
  for (const row of readCsv('ror/relations.csv')) {
    const [one, other] = [cell(row, 'ror_id'), cell(row, 'other_ror_id')];
    const [source, target] = [registry.find(`ror:${one}`), registry.find(`ror:${other}`)];
    if (source === undefined || target === undefined || source === target) continue;
    const isPart = cell(row, 'relation') === 'parent';
    const id = isPart ? `ror:${one}-in-${other}` : `ror:${[one, other].sort().join('-')}`;
    // The register lists each relation from both sides.
    if (related.has(id)) continue;
    related.add(id);
    registry.link({
      id,
      source,
      target,
      layer: 'knowledge',
      kind: isPart ? 'part_of' : 'related_to',
      confidence: 'stated',
      citations: [{ source: 'ror', locator: `https://ror.org/${one}` }],
    });
  }
}

function addOrganisation(registry: Registry, row: Row): void {
  const ror = cell(row, 'ror_id');
  const key = `ror:${ror}`;
  const type = typeOf(row);
  const named = NAMED.get(ror);
  const known = cell(row, 'name_zh');
  if (named !== undefined && cell(named, 'was') !== known) throw new Error(`${key} is not called "${cell(named, 'was')}" but "${known}"`);
  const han = named === undefined ? known : cell(named, 'name_zh');
  const en = cell(row, 'name_en') || han;
  const zh = han || en;
  const place = placeOf(registry, cell(row, 'city_code'));
  const established = optional(row, 'established');
  const aliases = [...cell(row, 'acronyms').split('|'), ...cell(row, 'aliases').split('|')].map((alias) => alias.trim());
  const website = optional(row, 'website');
  const id = registry.add({
    keys: [key],
    mergeBy: [zh, en],
    node: {
      id: `${PREFIX[type] ?? type}:${slug(en) || ror}`,
      type,
      name: { zh, en },
      ...(han === '' ? { nameMade: 'zh' as const } : {}),
      aliases: [...new Set(aliases)].filter((alias) => !['', zh, en, known].includes(alias)),
      ...place,
      ...(established === undefined ? {} : { from: established }),
      props: {
        ror: `https://ror.org/${ror}`,
        ...(website === undefined ? {} : { website }),
        ...(cell(row, 'status') === 'inactive' ? { inactive: true } : {}),
      },
      citations: [
        { source: 'ror', locator: `https://ror.org/${ror}` },
        ...(named === undefined ? [] : [{ source: 'chinese-names', locator: han }]),
      ],
    },
  });
  locate(registry, { id, type, key }, place.city, 'ror');
}

const PREFIX: Partial<Record<NodeTypeId, string>> = { university: 'univ' };

/** The register's "facility" covers laboratories and institutes alike; the name tells them apart. */
function typeOf(row: Row): NodeTypeId {
  const types = cell(row, 'types').split('|');
  const name = `${cell(row, 'name_en')} ${cell(row, 'name_zh')}`;
  if (types.includes('education'))
    return /\b(School|Middle School|Academy)\b/.test(name) && !/大学|学院|University|College/.test(name) ? 'organisation' : 'university';
  if (types.includes('healthcare')) return 'hospital';
  if (types.includes('company')) return 'firm';
  if (types.includes('government')) return 'agency';
  if (types.includes('facility')) return /Laborator|实验室/i.test(name) ? 'lab' : 'institute';
  return 'organisation';
}

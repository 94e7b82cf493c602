import { provinceId } from '../../model/provinces.ts';
import { cell, optional, type Row, readCsv } from '../csv.ts';
import { madeEnglish } from '../naming.ts';
import type { Registry } from '../registry.ts';
import { strength } from '../strength.ts';
import { locate, placeOf } from './locate.ts';

/** Dated facts out of public compilations that carry no licence: trains between cities, listed firms and their industries. */
export function addPublicFacts(registry: Registry): void {
  for (const row of readCsv('facts/city_pairs_by_train.csv')) addTrains(registry, row);
  const firms = readCsv('facts/listed_firms.csv');
  addIndustries(registry, firms);
  for (const row of firms) addFirm(registry, row);
}

function addTrains(registry: Registry, row: Row): void {
  const [a, b] = [cell(row, 'code_a'), cell(row, 'code_b')];
  const [source, target] = [registry.find(`gb:${a}`), registry.find(`gb:${b}`)];
  if (source === undefined || target === undefined) throw new Error(`The timetable names an unknown city: ${a} ${b}`);
  const trains = Number(cell(row, 'trains_both_directions'));
  const minutes = cell(row, 'min_minutes');
  registry.link({
    id: `rail:${a}-${b}`,
    source,
    target,
    layer: 'symbiosis',
    kind: 'transport_link',
    weight: strength(trains),
    value: trains,
    unit: 'trains (both directions)',
    from: '2021',
    confidence: 'measured',
    summary: {
      zh: `2021年上半年时刻表中往返列车${trains}趟，最快${minutes}分钟`,
      en: `${trains} train numbers both ways in the timetable of early 2021, ${minutes} minutes at the fastest`,
    },
    citations: [{ source: 'timetable-2021', locator: `city pair ${a} ${b}` }],
  });
}

/** The industries that the firms are in, and those above them. */
function addIndustries(registry: Registry, firms: readonly Row[]): void {
  const parents = new Map(readCsv('facts/industry_parents.csv').map((row) => [cell(row, 'from_code'), cell(row, 'to_code')]));
  const names = new Map(readCsv('facts/industries.csv').map((row) => [cell(row, 'code'), cell(row, 'name')]));
  const english = new Map(readCsv('facts/industry_names.csv').map((row) => [cell(row, 'code'), cell(row, 'name_en')]));
  const used = new Set<string>();
  for (const row of firms) {
    for (let code = optional(row, 'sw_industry_codes'); code !== undefined && names.has(code); code = parents.get(code)) used.add(code);
  }
  for (const code of [...used].sort()) {
    const zh = names.get(code) ?? code;
    const en = english.get(code);
    registry.add({
      keys: [`sw:${code}`],
      node: {
        id: `industry:sw-${code}`,
        type: 'industry',
        name: { zh, en: en ?? madeEnglish(zh) },
        ...(en === undefined ? { nameMade: 'en' as const } : {}),
        props: { shenwanCode: code },
        citations: [{ source: 'listings-2021', locator: `Shenwan industry ${code}` }],
      },
    });
  }
  for (const code of used) {
    const [source, target] = [registry.find(`sw:${code}`), registry.find(`sw:${parents.get(code)}`)];
    if (source === undefined || target === undefined) continue;
    const citations = [{ source: 'listings-2021', locator: `Shenwan industry ${code}` }];
    registry.link({ id: `sw:${code}`, source, target, layer: 'industry', kind: 'part_of', confidence: 'stated', citations });
  }
}

function addFirm(registry: Registry, row: Row): void {
  const [code, short, full] = [cell(row, 'code'), cell(row, 'name'), optional(row, 'full_name')];
  const zh = full ?? short;
  const listed = optional(row, 'list_date');
  const place = { ...placeOf(registry, cell(row, 'city_code')), province: provinceId(cell(row, 'province')) };
  const key = `stock:${code}`;
  const citations = [{ source: 'listings-2021', locator: `stock code ${code}` }];
  const industry = registry.find(`sw:${cell(row, 'sw_industry_codes')}`);
  const described = optional(row, 'tushare_industry');
  const id = registry.add({
    keys: [key],
    mergeBy: full === undefined ? [] : [full],
    node: {
      id: `firm:${code}`,
      type: 'firm',
      name: { zh, en: madeEnglish(short) },
      nameMade: 'en',
      aliases: [...new Set([short, code])].filter((alias) => alias !== zh),
      ...place,
      props: {
        stockCode: code,
        ...(listed !== undefined && /^\d{4}-\d\d-\d\d$/.test(listed) ? { listedOn: listed } : {}),
        ...(industry === undefined && described !== undefined ? { industryAsListed: described } : {}),
      },
      citations,
    },
  });
  locate(registry, { id, type: 'firm', key }, place.city, 'listings-2021');
  if (industry === undefined) return;
  registry.link({
    id: `active:${code}`,
    source: id,
    target: industry,
    layer: 'industry',
    kind: 'active_in',
    from: '2021',
    confidence: 'stated',
    citations,
  });
}

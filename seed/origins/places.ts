import { provinceId } from '../../model/provinces.ts';
import { cell, readCsv } from '../csv.ts';
import { divisionName, slug } from '../naming.ts';
import type { Registry } from '../registry.ts';

/** The 41 cities with their codes, their counties, and which cities touch. */
export function addPlaces(registry: Registry): void {
  for (const row of readCsv('places/cities.csv')) addCity(registry, row);
  for (const row of readCsv('places/counties.csv')) addCounty(registry, row);
  for (const row of readCsv('places/adjacency.csv')) {
    const [a, b] = [cell(row, 'code_a'), cell(row, 'code_b')];
    const [source, target] = [registry.find(`gb:${a}`), registry.find(`gb:${b}`)];
    if (source === undefined || target === undefined) throw new Error(`Adjacency names an unknown city: ${a} ${b}`);
    registry.link({
      id: `border:${a}-${b}`,
      source,
      target,
      layer: 'symbiosis',
      kind: 'borders',
      value: Number(cell(row, 'shared_border_approx_km')),
      unit: 'km (about)',
      confidence: 'measured',
      summary: { zh: '两市接壤', en: 'The two cities share a border' },
      citations: [{ source: 'city-adjacency', locator: `row ${a} ${b}` }],
    });
  }
}

function addCity(registry: Registry, row: Readonly<Record<string, string>>): void {
  const code = cell(row, 'adcode');
  const province = provinceId(cell(row, 'province'));
  const id = registry.add({
    keys: [`delta-city:${cell(row, 'short_name')}`, `gb:${code}`],
    node: {
      id: `city:${slug(cell(row, 'pinyin'))}`,
      type: 'city',
      name: { zh: cell(row, 'short_name'), en: cell(row, 'pinyin') },
      aliases: [cell(row, 'name')],
      province,
      props: { gbCode: code, geonamesId: cell(row, 'geonames_id') },
      citations: [
        { source: 'gbt2260', locator: code },
        { source: 'geonames', locator: `https://www.geonames.org/${cell(row, 'geonames_id')}` },
      ],
    },
  });
  const region = registry.find(`ledger:region:${slug(province)}`);
  if (region !== undefined) inside(registry, `place:${code}`, id, region, { source: 'gbt2260', locator: code });
}

function addCounty(registry: Registry, row: Readonly<Record<string, string>>): void {
  const [code, name] = [cell(row, 'adcode'), cell(row, 'name')];
  const city = registry.find(`gb:${cell(row, 'city_code')}`);
  if (city === undefined) throw new Error(`The county ${code} lies in an unknown city`);
  const { plain, en } = divisionName(name);
  const id = registry.add({
    keys: [`gb:${code}`],
    mergeBy: [name, plain],
    node: {
      id: `district:${slug(city.slice('city:'.length))}-${slug(en)}`,
      type: 'district',
      name: { zh: name, en },
      aliases: plain === name ? [] : [plain],
      city,
      province: provinceId(code),
      props: { gbCode: code },
      citations: [{ source: 'gbt2260', locator: code }],
    },
  });
  inside(registry, `place:${code}`, id, city, { source: 'gbt2260', locator: code });
}

function inside(registry: Registry, id: string, source: string, target: string, citation: { source: string; locator: string }): void {
  registry.link({ id, source, target, layer: 'symbiosis', kind: 'located_in', confidence: 'stated', citations: [citation] });
}

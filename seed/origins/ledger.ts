import type { z } from 'zod';
import { Link } from '../../model/link.ts';
import type { Node } from '../../model/node.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { corrected } from '../corrections.ts';
import { cell, optional, type Row, readCsv } from '../csv.ts';
import { LedgerTexts } from '../ledgerTexts.ts';
import type { Registry } from '../registry.ts';

const FILES = {
  nodes: { path: 'ledger/nodes.csv', kind: 'node', idOf: (row: Row) => cell(row, 'id') },
  links: { path: 'ledger/links.csv', kind: 'link', idOf: (row: Row) => cell(row, 'id') },
  metrics: { path: 'ledger/metrics.csv', kind: 'metric', idOf: (_row: Row, at: number) => String(at + 1) },
  events: { path: 'ledger/events.csv', kind: 'event', idOf: (_row: Row, at: number) => String(at + 1) },
} as const;

/** What the five documents say, restated: nodes, links, figures and events with document and line. */
export function addLedger(registry: Registry): void {
  const texts = LedgerTexts.read();
  const nodes = corrected(readCsv(FILES.nodes.path), FILES.nodes.kind, FILES.nodes.idOf);
  const cityIds = new Map(
    nodes.filter((row) => cell(row, 'type') === 'city').map((row) => [`${cell(row, 'city')} ${cell(row, 'province')}`, cell(row, 'id')]),
  );
  for (const row of nodes) addNode(registry, row, cityIds, texts);
  for (const row of corrected(readCsv(FILES.links.path), FILES.links.kind, FILES.links.idOf)) addLink(registry, row, texts);
  corrected(readCsv(FILES.metrics.path), FILES.metrics.kind, FILES.metrics.idOf).forEach((row, at) => {
    addFigure(registry, row, at + 1, texts);
  });
  corrected(readCsv(FILES.events.path), FILES.events.kind, FILES.events.idOf).forEach((row, at) => {
    addEvent(registry, row, at + 1, texts);
  });
}

/** The organisations that an open register may know under the same name. */
const MERGED_BY_NAME = new Set(['university', 'institute', 'lab', 'facility', 'firm', 'agency', 'district', 'hospital']);

function addNode(registry: Registry, row: Row, cityIds: ReadonlyMap<string, string>, texts: LedgerTexts): void {
  const id = cell(row, 'id');
  const type = NodeTypeId.parse(cell(row, 'type'));
  const names = [cell(row, 'name_zh'), ...cell(row, 'aliases').split(';')].map((name) => name.trim()).filter((name) => name !== '');
  const [zh = '', ...aliases] = names;
  const city = cityIds.get(`${cell(row, 'city')} ${cell(row, 'province')}`);
  const province = optional(row, 'province');
  const [lon, lat] = [optional(row, 'lon'), optional(row, 'lat')];
  const summary = texts.summary(id, cell(row, 'summary_en'));
  const node: z.input<typeof Node> = {
    id,
    type,
    name: { zh, en: cell(row, 'name_en') },
    aliases: [...new Set(aliases)].filter((alias) => alias !== zh),
    country: optional(row, 'country') ?? 'not stated',
    props: province?.includes(';') === true ? { provinces: province.split(';') } : {},
    citations: [citation(row)],
    ...(summary === undefined ? {} : { summary }),
    ...(city === undefined ? {} : { city }),
    ...(province === undefined || province.includes(';') ? {} : { province }),
    ...(lon === undefined || lat === undefined ? {} : { position: [Number(lon), Number(lat)] }),
    ...period(optional(row, 'year_from'), optional(row, 'year_to')),
  };
  const keys = [`ledger:${id}`, ...(type === 'city' ? [`delta-city:${zh}`] : [])];
  registry.add({ keys, node, mergeBy: MERGED_BY_NAME.has(type) ? names : [] });
}

function addLink(registry: Registry, row: Row, texts: LedgerTexts): void {
  const id = cell(row, 'id');
  const value = optional(row, 'value');
  const unit = optional(row, 'unit');
  const summary = texts.summary(id, cell(row, 'summary_en'));
  registry.link({
    id,
    source: cell(row, 'source'),
    target: cell(row, 'target'),
    layer: Link.shape.layer.parse(cell(row, 'layer')),
    kind: Link.shape.kind.parse(cell(row, 'type')),
    confidence: Link.shape.confidence.parse(cell(row, 'confidence')),
    citations: [citation(row)],
    ...(value === undefined ? {} : { value: numeric(value) }),
    ...(unit === undefined ? {} : { unit }),
    ...(summary === undefined ? {} : { summary }),
    ...period(optional(row, 'date_from'), optional(row, 'date_to')),
  });
}

function addFigure(registry: Registry, row: Row, number: number, texts: LedgerTexts): void {
  const { label, unit, asOf } = texts.figure(number, row);
  registry.figure({
    id: `figure:${String(number).padStart(4, '0')}`,
    subject: cell(row, 'subject id'),
    metric: cell(row, 'metric'),
    label,
    value: numeric(cell(row, 'value')),
    citations: [citation(row)],
    ...(unit === undefined ? {} : { unit }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** `2004/2010`, `2016/` and `2021-06` are dates; what is not stays as the words of the source. */
function addEvent(registry: Registry, row: Row, number: number, texts: LedgerTexts): void {
  const [from = '', to = ''] = cell(row, 'date').split('/');
  const dated = /^\d{4}/.test(from);
  registry.event({
    id: `event:${String(number).padStart(4, '0')}`,
    title: texts.event(number, { zh: cell(row, 'title_zh'), en: cell(row, 'title_en') }),
    actors: cell(row, 'actors ids').split(';'),
    citations: [citation(row)],
    ...(dated ? period(from, to || undefined) : { period: texts.period(from) }),
  });
}

const period = (from: string | undefined, to: string | undefined) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const numeric = (written: string): number | string => (/^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written);

/** Document 000 is one long line: its rows point to characters. A row without a document comes from the gazetteer. */
function citation(row: Row): { source: string; locator: string } {
  const [document, line] = [cell(row, 'doc'), cell(row, 'line')];
  if (document === '') return { source: 'ledger:gazetteer', locator: `nodes.csv, ${cell(row, 'id')}` };
  return { source: `document:${document}`, locator: line.startsWith('c') ? `character ${line.slice(1)}` : `line ${line}` };
}

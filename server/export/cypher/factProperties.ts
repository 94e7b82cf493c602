import type { ExportAbout, ExportEnd } from '../../../model/api/export.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Text } from '../../../model/text.ts';
import type { CitedSources } from '../citedSources.ts';
import { citationColumns } from '../columns/sharedColumns.ts';
import type { Property } from './statement.ts';

const text = <Entry>(id: string, read: (entry: Entry) => string | undefined): Property<Entry> => ({ id, holds: 'text', read });

const bilingual = <Entry>(id: string, read: (entry: Entry) => Text | undefined): Property<Entry>[] => [
  text(`${id}_zh`, (entry) => read(entry)?.zh),
  text(`${id}_en`, (entry) => read(entry)?.en),
];

export const figureProperties = (cited: CitedSources): readonly Property<Figure>[] => [
  text('id', ({ id }) => id),
  text('subject', ({ subject }) => subject),
  text('metric', ({ metric }) => metric),
  ...bilingual<Figure>('label', ({ label }) => label),
  text('value', ({ value }) => String(value)),
  ...bilingual<Figure>('unit', ({ unit }) => unit),
  ...bilingual<Figure>('as_of', ({ asOf }) => asOf),
  ...citationColumns<Figure>(({ citations }) => citations, cited),
];

export const eventProperties = (cited: CitedSources): readonly Property<HistoryEvent>[] => [
  text('id', ({ id }) => id),
  ...bilingual<HistoryEvent>('title', ({ title }) => title),
  text('from', ({ from }) => from),
  text('to', ({ to }) => to),
  ...bilingual<HistoryEvent>('period', ({ period }) => period),
  { id: 'actors', holds: 'list', read: ({ actors }) => actors },
  ...citationColumns<HistoryEvent>(({ citations }) => citations, cited),
];

export interface Told {
  readonly about: ExportAbout;
  readonly end: ExportEnd;
}

/** What the file says of itself. */
export const EXPORT_PROPERTIES: readonly Property<Told>[] = [
  text('id', ({ about }) => `export:${about.made}`),
  text('product', ({ about }) => about.product),
  { id: 'revision', holds: 'number', read: ({ about }) => about.revision },
  text('made', ({ about }) => about.made),
  text('filters', ({ about }) => JSON.stringify(about.filters)),
  { id: 'notes_zh', holds: 'list', read: ({ about, end }) => [...about.notes, ...end.notes].map(({ zh }) => zh) },
  { id: 'notes_en', holds: 'list', read: ({ about, end }) => [...about.notes, ...end.notes].map(({ en }) => en) },
  { id: 'nodes', holds: 'number', read: ({ end }) => end.nodes },
  { id: 'links', holds: 'number', read: ({ end }) => end.links },
];

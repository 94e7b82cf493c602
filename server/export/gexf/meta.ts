import type { ExportAbout } from '../../../model/api/export.ts';
import type { Source } from '../../../model/source.ts';
import { xml } from '../xml/xml.ts';

/** The format has one text for all that a file says of itself, before its nodes: so the sources are those of the whole graph. */
export function meta({ product, revision, made, filters, nodes, links, notes }: ExportAbout, sources: readonly Source[]): string {
  const told = [
    `revision ${revision}; made ${made}; filters ${JSON.stringify(filters)}; nodes ${nodes}; links ${links}`,
    ...notes.flatMap(({ zh, en }) => [zh, en]),
    ...sources.map(({ id, title, licence, attribution }) =>
      [`${id}: ${title.zh} / ${title.en}`, licence, attribution].filter(Boolean).join(' · '),
    ),
  ];
  return `<meta lastmodifieddate="${made.slice(0, 10)}"><creator>${xml(product)}</creator><description>${xml(told.join('\n'))}</description></meta>\n`;
}

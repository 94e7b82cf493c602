import { ExportBody, ExportChoice, ExportDocument, ExportQuery } from '../../../model/api/export.ts';
import { EXPORT_FORMATS, exportFormat } from '../../../model/exportFormats.ts';
import type { NodeId } from '../../../model/ids.ts';
import { aboutExport } from '../../export/about.ts';
import { ExportContent } from '../../export/content.ts';
import { FILE_FORMATS } from '../../export/formats.ts';
import { NO_NODE } from '../../graph/nodeTable.ts';
import type { Projection } from '../../graph/projection.ts';
import { unknownNode } from '../known.ts';
import type { Reply } from '../reply.ts';
import { type Context, route } from '../route.ts';
import { exportReply } from './exportReply.ts';
import { requireRows } from './requireRows.ts';

const described = {
  path: '/export',
  tag: 'Reading',
  answer: ExportDocument,
  manner: 'file',
  media: EXPORT_FORMATS.map(({ mediaType }) => mediaType),
} as const;

const WHAT = 'with its sources, as a file: xlsx, csv (zip), json, graphml, gexf or cypher; the schema is that of json';

export const exportRoute = route({
  ...described,
  method: 'get',
  summary: `The graph, or the part of it that the filters leave, ${WHAT}`,
  query: ExportQuery,
  example: { path: '/export?format=json&nodes=city:hefei,city:suzhou,city:shanghai' },
  handle: (context, { query: { nodes = [], ...choice }, signal }) =>
    exported(context, choice, nodes.length === 0 ? undefined : { nodes, pointer: '/query/nodes' }, signal),
});

export const exportSelectionRoute = route({
  ...described,
  method: 'post',
  summary: `Given nodes and the links among them, ${WHAT}; for more nodes than an address can hold`,
  query: ExportChoice,
  body: ExportBody,
  example: { path: '/export?format=json', body: { nodes: ['city:hefei', 'city:suzhou', 'city:shanghai'] } },
  handle: (context, { query, body, signal }) => exported(context, query, { nodes: body.nodes, pointer: '/body/nodes' }, signal),
});

/** Of ids that are not in the graph. */
const MOST_NAMED = 20;

interface Asked {
  readonly nodes: readonly NodeId[];
  readonly pointer: string;
}

async function exported(
  { graph, engine, now }: Context,
  { format, ...filters }: ExportChoice,
  asked: Asked | undefined,
  signal: AbortSignal,
): Promise<Reply> {
  const { projection } = graph;
  // The projection moves on; a change while the file is made is told at its end.
  const { revision } = projection;
  const { known, unknown } = lookedUp(projection, asked);
  const selection = await engine.scan('selection', projection, { filters, nodes: known }, signal);
  requireRows(format, selection);
  const about = aboutExport(projection, selection, { revision, filters, asked: asked?.nodes, unknown, made: new Date(now()) });
  const content = new ExportContent(graph, projection, selection, about);
  return exportReply(() => FILE_FORMATS[format](content), { format: exportFormat(format), about });
}

/** A selection may be older than the graph: what is gone from it is told in the file, unless all of it is gone. */
function lookedUp({ nodes }: Projection, asked: Asked | undefined): { known: readonly number[] | undefined; unknown: readonly NodeId[] } {
  if (asked === undefined) return { known: undefined, unknown: [] };
  const known = asked.nodes.map((id) => nodes.indexOfId(id)).filter((index) => index !== NO_NODE);
  const unknown = asked.nodes.filter((id) => nodes.indexOfId(id) === NO_NODE);
  if (known.length === 0) throw unknownNode(unknown.slice(0, MOST_NAMED).join(', '), asked.pointer);
  return { known, unknown };
}

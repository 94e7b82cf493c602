import { z } from 'zod';
import { type Placed, readArrangement, writeArrangement } from '../../model/arrangement.ts';
import { CentralityMetricId } from '../../model/centralityMetrics.ts';
import { Confidence } from '../../model/confidence.ts';
import { NodeId } from '../../model/ids.ts';
import { LAYER_IDS, LayerId } from '../../model/layers.ts';
import { NODE_GROUPS, type NodeGroupId } from '../../model/nodeTypes.ts';
import { Clustering } from './clustering.ts';

export type { Placed };

export const ARRANGEMENTS = ['force', 'map', 'rings', 'chain'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const GROUPINGS = ['city', 'type', 'cluster', 'chosen'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the colours of nodes tell, where it is not their type. */
export const Paint = z.enum(['cluster', ...CentralityMetricId.options]);
export type Paint = z.infer<typeof Paint>;

/** Everything that makes a view: it lives in the address, so that reload, back and a pasted link bring it back. */
export interface View {
  readonly lang?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly layers?: readonly LayerId[];
  readonly at?: string;
  readonly sure?: Confidence;
  readonly on?: readonly Placed[];
  /** On the canvas, but not drawn until they are asked for again. */
  readonly hide?: readonly NodeId[];
  /** Groups of types that are not drawn. */
  readonly without?: readonly NodeGroupId[];
  readonly by?: Grouping;
  /** Groups whose members are drawn one by one. */
  readonly open?: readonly string[];
  /** What was put into groups by hand. */
  readonly gathered?: readonly (readonly NodeId[])[];
  readonly paint?: Paint;
  /** Marks are as large as the measure that colours them says. */
  readonly sized?: 'on';
  /** Lines are drawn round clusters. */
  readonly hulls?: 'on';
  /** How clusters are found, where it is not the usual way. */
  readonly clusters?: string;
  /** Several nodes, chosen together. */
  readonly picked?: readonly NodeId[];
  readonly lay?: Arrangement;
  /** What stands under the canvas. */
  readonly dock?: 'table';
  readonly sel?: NodeId;
  readonly pair?: readonly [NodeId, NodeId];
  readonly from?: NodeId;
  readonly to?: NodeId;
}

/** The address's form of a view: plain strings. */
export type Search = { [Key in keyof View]?: string };

/** A year that the graph can tell of. */
export const Year = z.string().regex(/^(?:19|20)\d\d$/);

/** What cannot be read is left out: an old or mangled link still opens. */
export function readView(search: Readonly<Record<string, unknown>>): View {
  const text = (key: string): string | undefined =>
    typeof search[key] === 'string' || typeof search[key] === 'number' ? String(search[key]) : undefined;
  const read = <Schema extends z.ZodType>(key: string, schema: Schema): z.output<Schema> | undefined => schema.safeParse(text(key)).data;
  const layers = text('layers')
    ?.split(',')
    .flatMap((id) => LayerId.safeParse(id).data ?? []);
  const pair = text('pair')
    ?.split('|')
    .flatMap((id) => NodeId.safeParse(id).data ?? []);
  const ids = (written = ''): NodeId[] => written.split(';').flatMap((id) => NodeId.safeParse(id).data ?? []);
  const [hide, picked] = [ids(text('hide')), ids(text('picked'))];
  const gathered = (text('gathered')?.split('|') ?? []).map(ids).filter((together) => together.length > 0);
  const without = NODE_GROUPS.flatMap(({ id }) => (text('without')?.split(',').includes(id) ? [id] : []));
  const on = readPlaces(text('on'));
  return defined({
    lang: read('lang', z.enum(['zh', 'en'])),
    theme: read('theme', z.enum(['light', 'dark'])),
    layers: layers === undefined || layers.length === 0 || layers.length === LAYER_IDS.length ? undefined : layers,
    at: read('at', Year),
    sure: read('sure', Confidence),
    on: on.length === 0 ? undefined : on,
    hide: hide.length === 0 ? undefined : hide,
    without: without.length === 0 ? undefined : without,
    by: read('by', z.enum(GROUPINGS)),
    open: text('open')?.split(';'),
    gathered: gathered.length === 0 ? undefined : gathered,
    paint: read('paint', Paint),
    sized: read('sized', z.literal('on')),
    hulls: read('hulls', z.literal('on')),
    clusters: read('clusters', Clustering),
    picked: picked.length === 0 ? undefined : picked,
    lay: read('lay', z.enum(ARRANGEMENTS)),
    dock: read('dock', z.literal('table')),
    sel: read('sel', NodeId),
    pair: pair?.[0] !== undefined && pair[1] !== undefined ? ([pair[0], pair[1]] as const) : undefined,
    from: read('from', NodeId),
    to: read('to', NodeId),
  });
}

export function writeView(view: View): Search {
  return defined({
    lang: view.lang,
    theme: view.theme,
    layers: view.layers?.join(','),
    at: view.at,
    sure: view.sure,
    on: view.on === undefined ? undefined : writeArrangement(view.on) || undefined,
    hide: view.hide?.join(';') || undefined,
    without: view.without?.join(',') || undefined,
    by: view.by,
    open: view.open?.join(';') || undefined,
    gathered: view.gathered?.map((together) => together.join(';')).join('|') || undefined,
    paint: view.paint,
    sized: view.sized,
    hulls: view.hulls,
    clusters: view.clusters,
    picked: view.picked?.join(';') || undefined,
    lay: view.lay,
    dock: view.dock,
    sel: view.sel,
    pair: view.pair?.join('|'),
    from: view.from,
    to: view.to,
  });
}

const VIEW_KEYS = [
  'lang',
  'theme',
  'layers',
  'at',
  'sure',
  'on',
  'hide',
  'without',
  'by',
  'open',
  'gathered',
  'paint',
  'sized',
  'hulls',
  'clusters',
  'picked',
  'lay',
  'dock',
  'sel',
  'pair',
  'from',
  'to',
] as const satisfies readonly (keyof View)[];

export const isViewKey = (key: string): key is keyof View => VIEW_KEYS.some((known) => known === key);

/** What a page of its own has added to the address beside the view. */
export const pagePart = (search: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(search).filter(([key]) => !isViewKey(key)));

let lastRead: { readonly text: string; readonly placed: readonly Placed[] } = { text: '', placed: [] };

/** Every part of the page reads the view, and an arrangement may be long: it is read once, and stays the same array as long as it is the same. */
function readPlaces(text = ''): readonly Placed[] {
  if (text !== lastRead.text) lastRead = { text, placed: readArrangement(text) };
  return lastRead.placed;
}

/** Without the keys whose value is undefined. */
function defined<Given extends object>(given: Given): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]?: Exclude<Given[Key], undefined>;
  };
}

import type { ElementDefinition } from 'cytoscape';
import type { NodeId } from '../../model/ids.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import { linkKind } from '../../model/linkKinds.ts';
import type { Language } from '../../model/text.ts';
import { layerColour, type Shade } from '../app/inks.ts';
import { layerRow, nodeGroup } from '../app/named.ts';
import type { Colouring } from './colouring/colouring.ts';
import type { CanvasLink, Scene, SceneGroup, SceneNode } from './scene.ts';

interface Look {
  readonly language: Language;
  readonly shade: Shade;
  /** What the colours tell, where it is not the type. */
  readonly colouring?: Colouring | undefined;
  /** An outline tells what the colour does. */
  readonly isOutlined?: boolean;
  /** Marks are as large as the colouring says. */
  readonly sized?: boolean;
}

const GROUP = 'group:';
export const groupElement = (key: string): string => GROUP + key;
/** The group that an element stands for; undefined for a node. */
export const groupKey = (element: string): string | undefined => (element.startsWith(GROUP) ? element.slice(GROUP.length) : undefined);

/** What Cytoscape draws: open groups as boxes about their members, closed ones as one mark with a count and bundled links. */
export function elementsOf(scene: Scene, look: Look): ElementDefinition[] {
  const closed = new Map<string, SceneGroup>();
  const boxes = new Set<string>();
  for (const group of scene.groups) {
    if (group.open) boxes.add(group.key);
    else closed.set(group.key, group);
  }
  const standsFor = new Map<string, string>();
  const nodes = scene.nodes.flatMap((shown): ElementDefinition[] => {
    const { group, node } = shown;
    const into = group !== undefined && closed.has(group);
    standsFor.set(node.id, into ? groupElement(group) : node.id);
    return into ? [] : [nodeElement(shown, scene.scale, look, group !== undefined && boxes.has(group) ? groupElement(group) : undefined)];
  });
  return [
    ...scene.groups.map((group) => (group.open ? boxElement(group) : closedElement(group, look))),
    ...nodes,
    ...linkElements(scene, standsFor, look),
  ];
}

function nodeElement({ node, place, links }: SceneNode, scale: number, look: Look, parent: string | undefined): ElementDefinition {
  const { language, colouring, isOutlined = false, sized = false } = look;
  const { colour, shape } = nodeGroup(node.type);
  const swatch = colouring?.swatchOf(node.id);
  const share = sized ? colouring?.sizeOf?.(node.id) : undefined;
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: `${place.pinned ? '◎ ' : ''}${node.name[language]}`,
      colour: swatch?.colour ?? colour,
      sign: swatch?.sign ?? '',
      // In a mark that is too small for its sign, the name says it.
      prefix: isOutlined ? '' : (swatch?.sign ?? ''),
      shape,
      size: scale * (share === undefined ? Math.min(46, 22 + 3.2 * Math.sqrt(links)) : 16 + 44 * share * share),
      weight: share === undefined ? links : 1000 * share,
      ...(parent !== undefined && { parent }),
    },
    classes: place.pinned ? 'pinned' : '',
    position: { x: place.x, y: place.y },
  };
}

function closedElement({ key, name, members, x, y, radius }: SceneGroup, { language, colouring }: Look): ElementDefinition {
  const [first, ...others] = new Set(members.map(({ node }) => colouring?.swatchOf(node.id)));
  const swatch = others.length === 0 ? first : undefined;
  return {
    group: 'nodes',
    data: {
      id: groupElement(key),
      label: `${name}\n${members.length.toLocaleString(language)}`,
      ...(swatch !== undefined && { colour: swatch.colour }),
      sign: swatch?.sign ?? '',
      size: 1.5 * radius,
      members: members.length,
      weight: 1e6 + members.length,
    },
    classes: 'closed',
    position: { x, y },
  };
}

const boxElement = ({ key, name, members, radius }: SceneGroup): ElementDefinition => ({
  group: 'nodes',
  data: { id: groupElement(key), label: `${name} · ${members.length}`, sign: '', size: 1.5 * radius, members: members.length, weight: 1e6 },
  classes: 'box',
});

/** A link by itself; or, where an end stands for many, all links of a layer between the two as one, as wide as they are many. */
function linkElements({ links, scale }: Scene, standsFor: ReadonlyMap<string, string>, { shade }: Look): ElementDefinition[] {
  const bundles = new Map<string, { source: string; target: string; layer: LayerId; count: number }>();
  const single: ElementDefinition[] = [];
  const [thick, alpha] = [Math.sqrt(scale), links.length < 150 ? 0.8 : links.length < 500 ? 0.55 : 0.35];
  for (const link of links) {
    const [a, b] = [standsFor.get(link.source) ?? link.source, standsFor.get(link.target) ?? link.target];
    if (a === b && a !== link.source) continue;
    if (a === link.source && b === link.target) {
      single.push({
        group: 'edges',
        data: {
          id: link.id,
          source: a,
          target: b,
          ...lineOf(link.layer, shade),
          width: thick * Math.min(5, 0.8 + link.weight * 0.4),
          alpha,
          arrow: linkKind(link.kind).symmetric === true ? 'none' : 'triangle',
        },
      });
      continue;
    }
    const [source, target] = a < b ? [a, b] : [b, a];
    const id = `bundle:${source}|${target}|${link.layer}`;
    const bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, { source, target, layer: link.layer, count: 1 });
    else bundle.count += 1;
  }
  const bundled = [...bundles].map(
    ([id, { source, target, layer, count }]): ElementDefinition => ({
      group: 'edges',
      data: { id, source, target, ...lineOf(layer, shade), width: thick * (1 + 1.2 * Math.log2(1 + count)), alpha, arrow: 'none', count },
    }),
  );
  return [...single, ...bundled];
}

const lines = new Map<string, { colour: string; dash: readonly number[] }>();

/** The same array for the same layer, so that a drawn link is seen to be unchanged. */
function lineOf(id: LayerId, shade: Shade): { colour: string; dash: readonly number[] } {
  const known = lines.get(id + shade);
  if (known !== undefined) return known;
  const layer = layerRow(id);
  const line = { colour: layerColour(layer, shade), dash: layer.dash.length === 0 ? [1, 0] : [...layer.dash] };
  lines.set(id + shade, line);
  return line;
}

/** How many links of each layer. */
export function countsByLayer(links: readonly Pick<CanvasLink, 'layer'>[]): Record<LayerId, number> {
  const counts = Object.fromEntries(LAYER_IDS.map((id) => [id, 0])) as Record<LayerId, number>;
  for (const { layer } of links) counts[layer] += 1;
  return counts;
}

/** What stands on the canvas for each node: itself, or the closed group that it is in. */
export function standIns(ids: readonly string[], { groups }: Scene): string[] {
  const wanted = new Set(ids);
  const into = new Map<string, string>();
  for (const { key, open, members } of groups) {
    if (!open) for (const { node } of members) if (wanted.has(node.id)) into.set(node.id, groupElement(key));
  }
  return [...new Set(ids.map((id) => into.get(id) ?? id))];
}

/** The nodes that marks stand for: themselves, or all that a group holds. */
export const membersOf = (elements: readonly string[], { nodes, groups }: Scene): NodeId[] => {
  const wanted = new Set(elements);
  return [
    ...nodes.flatMap(({ node }) => (wanted.has(node.id) ? [node.id] : [])),
    ...groups.flatMap(({ key, members }) => (wanted.has(groupElement(key)) ? members.map(({ node }) => node.id) : [])),
  ];
};

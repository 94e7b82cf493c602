import type { ElementDefinition } from 'cytoscape';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { confidenceRank } from '../../model/confidence.ts';
import { linkKind } from '../../model/linkKinds.ts';
import { firstDay, PartialDate } from '../../model/partialDate.ts';
import type { Language } from '../../model/text.ts';
import { layerColour, type Shade } from '../app/inks.ts';
import { layerRow, nodeGroup } from '../app/named.ts';
import type { Placed, View } from '../app/viewState.ts';

type Shown = SubgraphAnswer['links'][number];

/** Whether the view's filters leave a link: the same rules as the server's, for links that are on screen already. */
export function passes(link: Shown, { layers, at, sure }: Pick<View, 'layers' | 'at' | 'sure'>): boolean {
  if (layers !== undefined && !layers.includes(link.layer)) return false;
  if (sure !== undefined && confidenceRank(link.confidence) > confidenceRank(sure)) return false;
  if (at === undefined) return true;
  const day = firstDay(PartialDate.parse(at));
  return (link.from === undefined || firstDay(link.from) <= day) && (link.to === undefined || day < firstDay(link.to));
}

/** What Cytoscape draws: nodes where the view says that they stand, links that pass the filters. */
export function elementsOf(
  answer: SubgraphAnswer,
  on: readonly Placed[],
  view: View,
  { language, shade }: { language: Language; shade: Shade },
): ElementDefinition[] {
  const places = new Map(on.map((placed) => [placed.id, placed]));
  const nodes = answer.nodes.flatMap((node): ElementDefinition[] => {
    const place = places.get(node.id);
    if (place === undefined) return [];
    const group = nodeGroup(node.type);
    return [
      {
        group: 'nodes',
        data: { id: node.id, label: node.name[language], colour: group.colour, shape: group.shape },
        position: { x: place.x, y: place.y },
      },
    ];
  });
  const here = new Set(nodes.map(({ data }) => data.id));
  const links = answer.links.flatMap((link): ElementDefinition[] => {
    if (!passes(link, view) || !here.has(link.source) || !here.has(link.target)) return [];
    const layer = layerRow(link.layer);
    return [
      {
        group: 'edges',
        data: {
          id: link.id,
          source: link.source,
          target: link.target,
          colour: layerColour(layer, shade),
          width: Math.min(6, 1 + link.weight * 0.5),
          arrow: linkKind(link.kind).symmetric === true ? 'none' : 'triangle',
          dash: layer.dash.length === 0 ? [1, 0] : [...layer.dash],
        },
      },
    ];
  });
  return [...nodes, ...links];
}

import type { Mode, ModesAnswer } from '../../../model/api/modes.ts';
import type { LinkId, NodeId } from '../../../model/ids.ts';
import { period } from '../../../model/sentences/because.ts';
import type { Text } from '../../../model/text.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { dockingText, modesText, NO_MODES, networkText, undatedText } from '../../insight/modes/listTexts.ts';
import { layerNamed } from '../../insight/modes/meanings.ts';
import { idsIn, namesIn } from '../present/answerRecords.ts';
import type { ModeFound } from './gather.ts';
import type { Shown } from './shown.ts';

type Networks = ModesAnswer['networks'];

/** What can be read across all modes. */
export function acrossModes(
  items: readonly Mode[],
  docking: ModesAnswer['docking'],
  names: ReadonlyMap<NodeId, Text>,
): Pick<ModesAnswer, 'networks' | 'undated' | 'docking' | 'text' | 'none'> {
  const networks = networksByStages(items, names);
  const most = networks[0]?.stages.length ?? 0;
  const compared = items.flatMap(({ stages }) => stages).filter(({ verdict }) => !verdict.agreement.startsWith('not-'));
  return {
    networks,
    undated: items.flatMap(({ node, stages }) => {
      const undated = stages.filter(({ dated }) => !dated).map(({ id }) => id);
      return undated.length === 0 ? [] : [{ mode: node.id, stages: undated, text: undatedText(node.name, undated.length, stages.length) }];
    }),
    docking,
    text:
      items.length === 0
        ? NO_MODES
        : modesText({
            modes: items.length,
            stages: items.flatMap(({ stages }) => stages).length,
            leading: networks.flatMap(({ network, stages }) => (stages.length === most ? (names.get(network) ?? []) : [])),
            built: most,
            agree: compared.filter(({ verdict }) => verdict.agreement !== 'differ').length,
            compared: compared.length,
          }),
    ...(items.length === 0 && { none: { reason: 'no-modes' as const, text: NO_MODES } }),
  };
}

function networksByStages(items: readonly Mode[], names: ReadonlyMap<NodeId, Text>): Networks {
  const built = new Map<NodeId, { stages: { id: NodeId; name: Text }[]; links: LinkId[] }>();
  for (const stage of items.flatMap(({ stages }) => stages)) {
    for (const { network, link } of stage.builds) {
      const known = built.get(network) ?? { stages: [], links: [] };
      built.set(network, known);
      if (known.stages.every(({ id }) => id !== stage.id)) known.stages.push(stage);
      known.links.push(link);
    }
  }
  return [...built]
    .sort(([a, m], [b, n]) => n.stages.length - m.stages.length || (a < b ? -1 : 1))
    .map(([network, { stages, links }]) => {
      const layer = layerNamed(network);
      const text = networkText(
        names.get(network) ?? { zh: network, en: network },
        stages.map(({ name }) => name),
      );
      return { network, ...(layer && { layer }), stages: stages.map(({ id }) => id), links, text };
    });
}

/** Links by which one city docks with another, and the stages with which they are told. */
export function dockingAnswer(
  columns: GraphColumns,
  found: readonly ModeFound[],
  docking: readonly number[],
  shown: Shown,
): ModesAnswer['docking'] {
  const { source, target } = columns.links;
  return docking.flatMap((index) => {
    const link = shown.link(index);
    const [from, to] = [shown.node(source[index] ?? -1), shown.node(target[index] ?? -1)];
    if (link === undefined || from === undefined || to === undefined) return [];
    const stages = found
      .flatMap(({ practice }) => practice.stages)
      .filter(({ told }) => told.links.includes(index))
      .map(({ outline }) => outline.node);
    const text = dockingText(from.name, to.name, period(link.from, link.to), namesIn(shown.nodes, stages));
    return [{ source: from.id, target: to.id, link: link.id, stages: idsIn(shown.nodes, stages), text }];
  });
}

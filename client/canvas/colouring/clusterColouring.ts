import type { ClustersAnswer } from '../../../model/api/clusters.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { Language } from '../../../model/text.ts';
import type { Shade } from '../../app/inks.ts';
import { say } from '../../app/words.ts';
import type { Colouring, Swatch } from './colouring.ts';
import { categoryColours, noColour } from './palettes.ts';
import { colouringWords } from './words.ts';

/** Clusters of the whole graph; those that have nobody among `shown` take no colour from the others. */
export function clusterColouring(
  { items, method, text }: Pick<ClustersAnswer, 'items' | 'method' | 'text'>,
  shown: readonly NodeId[],
  { language, shade }: { readonly language: Language; readonly shade: Shade },
): Colouring {
  const t = say(colouringWords, language);
  const clusterOf = new Map<NodeId, number>();
  for (const { id, members } of items) for (const member of members) clusterOf.set(member, id);
  const present = new Set(shown.flatMap((id) => clusterOf.get(id) ?? []));
  const colours = categoryColours([...present], shade);
  const named = new Map<number | undefined, Swatch>(
    items
      .filter(({ id }) => present.has(id))
      .map(({ id, label, size }) => [
        id,
        { key: String(id), sign: String(id), name: label[language], colour: colours.get(id) ?? noColour(shade), total: size },
      ]),
  );
  const none: Swatch = { key: 'none', sign: '–', name: t('noCluster'), colour: noColour(shade), total: undefined };
  const swatchOf = (id: NodeId): Swatch => named.get(clusterOf.get(id)) ?? none;
  return {
    title: t(method === 'kcore' ? 'byCore' : 'byCluster'),
    definition: `${text[language]} ${t('wholeGraph', { count: items.reduce((sum, { size }) => sum + size, 0) })}`,
    swatches: [...named.values(), none],
    swatchOf,
    told: (id) => {
      const { sign, name, key } = swatchOf(id);
      return key === none.key ? name : t('inCluster', { number: sign, name });
    },
    brief: (id) => {
      const { sign, name } = swatchOf(id);
      return `${sign} ${name}`;
    },
    order: (id) => clusterOf.get(id) ?? Number.MAX_SAFE_INTEGER,
  };
}

import type { ChainAnswer } from '../../model/api/chains.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { chainsWords } from './words.ts';

/** The city of a node, else its province with a word on the missing city. */
export function PlaceOf({ id, nodes }: { id: string; nodes: ChainAnswer['nodes'] }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const node = nodes[id];
  const city = node?.city === undefined ? undefined : nodes[node.city];
  if (city !== undefined) return <>{city.name[language]}</>;
  const province = DELTA_PROVINCES.find((row) => row.id === node?.province)?.name[language] ?? node?.province;
  return <>{province === undefined ? t('noCity') : `${province} · ${t('noCity')}`}</>;
}

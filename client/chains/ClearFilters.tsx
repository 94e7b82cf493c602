import { Button } from 'antd';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import { chainsWords } from './words.ts';

/** There only while something is filtered: what looks like a gap may be the filter's doing. */
export function ClearFilters() {
  const t = useWords(chainsWords);
  const { view, go } = useView();
  const { state } = useChains();
  if ([view.layers, view.at, view.sure, state.provinces].every((filter) => filter === undefined)) return null;
  return (
    <Button size="small" onClick={() => go({ layers: undefined, at: undefined, sure: undefined }, { asks: { provinces: '' } })}>
      {t('clearFilters')}
    </Button>
  );
}

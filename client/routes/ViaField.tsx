import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ChipList } from './ChipList.tsx';
import { useRoutesState } from './routesState.ts';
import { useNames } from './useNames.ts';
import { routesWords } from './words.ts';

/** Nodes to pass, in their order. */
export function ViaField() {
  const t = useWords(routesWords);
  const { view } = useView();
  const [{ via = [], avoid = [] }, change] = useRoutesState();
  const nameOf = useNames(via);
  const write = (ids: readonly string[]) => change({ via: ids.join(',') || undefined, route: undefined });
  return (
    <fieldset className="condition">
      <legend>{t('via')}</legend>
      <ChipList label={t('via')} items={via.map((id) => ({ id, name: nameOf(id) }))} onChange={write} isOrdered />
      <SearchBox
        label={t('addVia')}
        onChoose={(id) => {
          if ([view.from, view.to, ...via, ...avoid].includes(id)) return;
          write([...via, id]);
        }}
      />
    </fieldset>
  );
}

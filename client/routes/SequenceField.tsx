import { LAYER_IDS } from '../../model/layers.ts';
import { layerName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { ChipList } from './ChipList.tsx';
import { LayerLine } from './LayerLine.tsx';
import { useRoutesState } from './routesState.ts';
import { routesWords } from './words.ts';

/** Layers that a route follows one after another. */
export function SequenceField() {
  const t = useWords(routesWords);
  const language = useLanguage();
  const [{ sequence = [] }, change] = useRoutesState();
  const write = (layers: readonly string[]) => change({ sequence: layers.join(',') || undefined, route: undefined });
  return (
    <fieldset className="condition">
      <legend>{t('sequence')}</legend>
      <ChipList
        label={t('sequence')}
        items={sequence.map((id) => ({ id, name: layerName(id, language), sign: <LayerLine layer={id} /> }))}
        onChange={write}
        isOrdered
      />
      <div className="layer-adders">
        {LAYER_IDS.filter((id) => !sequence.includes(id)).map((id) => (
          <button key={id} type="button" className="toggle" onClick={() => write([...sequence, id])}>
            <LayerLine layer={id} /> + {layerName(id, language)}
          </button>
        ))}
      </div>
      <p className="hint">{t('sequenceHint')}</p>
    </fieldset>
  );
}

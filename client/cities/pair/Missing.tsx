import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { layerName } from '../../app/named.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { pairWords } from './words.ts';

/** Layers on which nothing is documented, each with a way on: who is tied there. */
export function Missing({ answer: { missing } }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { go } = useView();
  return (
    <section>
      <h3>{t('missing')}</h3>
      <p>{t(missing.length === 0 ? 'nothingMissing' : 'missingHint')}</p>
      <div className="city-chips">
        {missing.map((layer) => (
          <button
            key={layer}
            type="button"
            onClick={() => go({ layers: [layer], pair: undefined, sel: undefined }, { page: '/cities', asks: { show: 'matrix' } })}
          >
            {layerName(layer, language)}
          </button>
        ))}
      </div>
    </section>
  );
}

import { PAIRING_LAYERS, type Pairing } from '../../model/api/pairings.ts';
import { layerColour } from '../app/inks.ts';
import { layerRow } from '../app/named.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { pairingWords } from './pairingWords.ts';

/** On which layers two cities are tied, by name and number; "not documented" when on none. */
export function CityTies({ ties }: { ties: Pairing['ties'] }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const shade = useShade();
  const tied = PAIRING_LAYERS.filter((layer) => ties[layer] > 0);
  if (tied.length === 0) return <span className="state gap">○ {t('noTies')}</span>;
  return (
    <ul className="city-ties">
      {tied.map((layer) => {
        const row = layerRow(layer);
        return (
          <li key={layer} style={{ '--layer': layerColour(row, shade) }}>
            {t('tiesOn', { layer: row.name[language], count: ties[layer] })}
          </li>
        );
      })}
    </ul>
  );
}

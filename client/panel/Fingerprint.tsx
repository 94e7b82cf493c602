import { LAYERS } from '../../model/layers.ts';
import { layerColour } from '../app/inks.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { panelWords } from './words.ts';

/** At most this many links count as a weak tie. */
const WEAK = 2;

/** Six cells: linked, weak or absent on each layer; a glyph and a number beside the colour. */
export function Fingerprint({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useWords(panelWords);
  const language = useLanguage();
  const shade = useShade();
  return (
    <ul className="fingerprint" aria-label={t('fingerprint')}>
      {LAYERS.map((layer) => {
        const count = counts[layer.id] ?? 0;
        const label = t(count === 0 ? 'cellAbsent' : 'cell', { layer: layer.name[language], count });
        const strength = count === 0 ? 'absent' : count <= WEAK ? 'weak' : 'linked';
        return (
          <li key={layer.id} className={strength} style={{ '--layer': layerColour(layer, shade) }} title={label}>
            <span aria-hidden="true">{language === 'zh' ? layer.glyph : layer.name.en.slice(0, 3)}</span>
            <b aria-hidden="true">{count === 0 ? '–' : count.toLocaleString('en')}</b>
            <span className="unseen">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}

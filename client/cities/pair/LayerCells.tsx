import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { LayerId } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { layerRow } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { pairWords } from './words.ts';

interface LayerCellsProps {
  readonly layers: CityPairAnswer['layers'];
  readonly chosen: LayerId | undefined;
  readonly onChoose: (layer: LayerId | undefined) => void;
}

/** The fingerprint of a pair: linked, weak or not documented, how many ties and since when; a press narrows the ties below. */
export function LayerCells({ layers, chosen, onChoose }: LayerCellsProps) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const shade = useShade();
  return (
    <fieldset className="pair-cells">
      <legend>
        {t('fingerprint')} <small>{t('pressLayer')}</small>
      </legend>
      {layers.map(({ layer, state, ties, since }) => {
        const row = layerRow(layer);
        return (
          <button
            key={layer}
            type="button"
            className={state}
            style={{ '--layer': layerColour(row, shade) }}
            aria-pressed={chosen === layer}
            onClick={() => onChoose(chosen === layer ? undefined : layer)}
          >
            <span className="cell-name">{row.name[language]}</span>
            <b>{ties === 0 ? '–' : ties.toLocaleString(localeOf(language))}</b>
            <span>{t(state)}</span>
            <small>{since === undefined ? (ties === 0 ? '\u00a0' : t('undatedCell')) : t('since', { year: String(since) })}</small>
          </button>
        );
      })}
    </fieldset>
  );
}

import { LAYERS, type LayerId } from '../../model/layers.ts';
import { layerColour } from '../app/inks.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { boardWords } from './words.ts';

interface LayerCellsProps {
  readonly lacks: readonly LayerId[];
  /** Layers on which it was judged at all; those that it does not lack are documented. */
  readonly judged: readonly LayerId[];
  /** The layers that the list is about, when it is not about all. */
  readonly asked: readonly LayerId[] | undefined;
}

/** A fingerprint of what is missing: documented, not documented, or not judged on each layer; a mark beside the colour. */
export function LayerCells({ lacks, judged, asked }: LayerCellsProps) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const shade = useShade();
  return (
    <ul className="layer-cells" aria-label={t('cells')}>
      {LAYERS.map((layer) => {
        const state = lacks.includes(layer.id) ? 'absent' : judged.includes(layer.id) ? 'linked' : 'unknown';
        const label = t(CELL[state], { layer: layer.name[language] });
        return (
          <li
            key={layer.id}
            className={asked?.includes(layer.id) === false ? `${state} aside` : state}
            style={{ '--layer': layerColour(layer, shade) }}
            title={label}
          >
            <span aria-hidden="true">{language === 'zh' ? layer.glyph : layer.name.en.slice(0, 3)}</span>
            <b className="layer-mark" aria-hidden="true">
              {MARK[state]}
            </b>
            <span className="unseen">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}

const CELL = { absent: 'cellAbsent', linked: 'cellLinked', unknown: 'cellUnknown' } as const;
const MARK = { absent: '✕', linked: '●', unknown: '·' } as const;

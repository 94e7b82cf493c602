import { LAYERS, type LayerId } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { LayerGlyph } from '../../app/LayerGlyph.tsx';
import { useShade } from '../../app/theme.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { modesWords } from './words.ts';

interface LayerSharesProps {
  /** From 0 to 1 by layer. */
  readonly shares: Readonly<Record<string, number>>;
  /** What the documents name as leading. */
  readonly named: readonly LayerId[];
}

/** How much of what is measured lies on each layer; a mark where the documents see it. */
export function LayerShares({ shares, named }: LayerSharesProps) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const shade = useShade();
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
  return (
    <ul className="shares" aria-label={t('shares')}>
      {LAYERS.map((layer) => {
        const share = shares[layer.id] ?? 0;
        return (
          <li key={layer.id} style={{ '--layer': layerColour(layer, shade) }}>
            <LayerGlyph layer={layer.id} />
            <span>{layer.name[language]}</span>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${share * 100}%` }} />
            </span>
            <span className="number">{percent.format(share)}</span>
            {named.includes(layer.id) ? (
              <span className="said" title={t('named')}>
                <span aria-hidden="true">{t('mark')}</span>
                <span className="unseen">{t('named')}</span>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

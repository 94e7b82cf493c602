import type { RankedNode } from '../../model/api/centrality.ts';
import { LAYERS } from '../../model/layers.ts';
import { layerColour } from '../app/inks.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { positionsWords } from './words.ts';

/** The rank on each layer apart; a dash where no link reaches the node. */
export function LayerRanks({ byLayer }: { byLayer: NonNullable<RankedNode['byLayer']> }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const shade = useShade();
  return (
    <ul className="layer-ranks">
      {LAYERS.map((layer) => {
        const rank = byLayer[layer.id]?.rank;
        const name = layer.name[language];
        const label = typeof rank === 'number' ? t('layerRank', { layer: name, rank }) : t('layerNone', { layer: name });
        return (
          <li key={layer.id} className="layer-rank" title={label} style={{ '--layer': layerColour(layer, shade) }}>
            <span aria-hidden="true">{language === 'zh' ? layer.glyph : layer.name.en.slice(0, 3)}</span>
            <b className="number" aria-hidden="true">
              {typeof rank === 'number' ? rank : '–'}
            </b>
            <span className="unseen">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}

import type { Linkage } from '../../../model/api/cityLinkages.ts';
import { layerColour } from '../../app/inks.ts';
import { layerRow } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { cityWords } from './words.ts';

/** Six small cells: full when linked, half when weak, hollow when nothing is documented. */
export function MiniCells({ layers }: Pick<Linkage, 'layers'>) {
  const t = useWords(cityWords);
  const language = useLanguage();
  const shade = useShade();
  const told = layers.map(({ layer, state, ties }) => t('cell', { layer: layerRow(layer).name[language], state: t(state), count: ties }));
  return (
    <span className="mini-cells" role="img" aria-label={told.join(language === 'zh' ? '；' : '; ')}>
      {layers.map(({ layer, state }, at) => {
        const row = layerRow(layer);
        return (
          <i key={layer} className={state} style={{ '--layer': layerColour(row, shade) }} title={told[at]}>
            {language === 'zh' ? row.glyph : row.name.en.slice(0, 1)}
          </i>
        );
      })}
    </span>
  );
}

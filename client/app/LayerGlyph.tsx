import type { LayerId } from '../../model/layers.ts';
import { layerRow } from './named.ts';
import { useLanguage } from './words.ts';

/** A layer by its sign, beside its name or instead of it: told apart without colour. */
export function LayerGlyph({ layer }: { layer: LayerId }) {
  const { glyph, name } = layerRow(layer);
  return (
    <span className="glyph" aria-hidden="true">
      {useLanguage() === 'zh' ? glyph : name.en.slice(0, 2)}
    </span>
  );
}

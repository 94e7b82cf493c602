import type { LayerId } from '../../model/layers.ts';
import { layerColour } from '../app/inks.ts';
import { layerRow } from '../app/named.ts';
import { rem } from '../app/room.ts';
import { useShade } from '../app/theme.ts';

/** A layer's line as it is drawn everywhere: its colour and its dash. */
export function LayerLine({ layer, width = 26, isUpright = false }: { layer: LayerId; width?: number; isUpright?: boolean }) {
  const row = layerRow(layer);
  const stroke = { stroke: layerColour(row, useShade()), strokeWidth: 4, strokeDasharray: row.dash.join(' ') };
  return isUpright ? (
    <svg className="upright" width="8" height="100%" aria-hidden="true">
      <line x1="4" y1="0" x2="4" y2="100%" {...stroke} />
    </svg>
  ) : (
    <svg viewBox={`0 0 ${width} 8`} width={rem(width)} height={rem(8)} aria-hidden="true">
      <line x1="0" y1="4" x2={width} y2="4" {...stroke} />
    </svg>
  );
}

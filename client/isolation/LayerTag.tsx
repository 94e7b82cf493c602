import type { LayerId } from '../../model/layers.ts';
import { layerColour } from '../app/inks.ts';
import { layerRow } from '../app/named.ts';
import { rem } from '../app/room.ts';
import { useShade } from '../app/theme.ts';
import './chips.css';

/** A layer's name with its colour and dash beside it. */
export function LayerTag({ layer, label }: { layer: LayerId; label: string }) {
  const row = layerRow(layer);
  const colour = layerColour(row, useShade());
  return (
    <span className="layer-tag">
      <svg viewBox="0 0 22 6" width={rem(22)} height={rem(6)} aria-hidden="true">
        <line x1="0" y1="3" x2="22" y2="3" stroke={colour} strokeWidth="4" strokeDasharray={row.dash.join(' ')} />
      </svg>
      {label}
    </span>
  );
}

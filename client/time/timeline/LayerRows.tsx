import type { LayerGrowth, TimelineAnswer } from '../../../model/api/timeline.ts';
import { layerColour } from '../../app/inks.ts';
import { LayerGlyph } from '../../app/LayerGlyph.tsx';
import { layerRow } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { type Axis, placed } from './axis.ts';
import { type GrowthBars, growthBars, type Reach, reachOf } from './growthBars.ts';
import { timelineWords } from './words.ts';
import './layerRows.css';

interface LayerRowsProps {
  readonly growth: TimelineAnswer['growth'];
  readonly axis: Axis;
  readonly same: boolean;
}

/** One row of bars for each layer: begun upwards, ended downwards. */
export function LayerRows({ growth, axis, same }: LayerRowsProps) {
  const rows = growth.layers.map((layer) => ({ layer, bars: growthBars(layer) }));
  const all = rows.map(({ bars }) => bars);
  return rows.map(({ layer, bars }) => (
    <LayerRow key={layer.layer} layer={layer} bars={bars} reach={reachOf(bars, all, same)} axis={axis} />
  ));
}

function LayerRow({ layer, bars, reach, axis }: { layer: LayerGrowth; bars: GrowthBars; reach: Reach; axis: Axis }) {
  const t = useWords(timelineWords);
  const language = useLanguage();
  const row = layerRow(layer.layer);
  const name = row.name[language];
  const peak = axis.first + bars.begun.indexOf(bars.most);
  return (
    <div className="chart-row layer-row" style={{ '--layer': layerColour(row, useShade()) }}>
      <div className="row-label">
        <b>
          <LayerGlyph layer={row.id} /> {name}
        </b>
        <small>{bars.most === 0 ? t('noGrowth') : t('peak', { count: bars.most, year: String(peak) })}</small>
      </div>
      <div className="plot">
        <Bars bars={bars} reach={reach} label={t('rowLabel', { layer: name, count: bars.most, year: String(peak) })} />
        {bars.registered.map((count, at) => {
          const year = axis.first + at;
          return count === 0 ? null : (
            <span key={year} className="register" title={t('registerTitle', { count })} style={placed(axis, year, year + 1)}>
              {t('plus', { count })}
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** Stretched to the width of the row: nothing but rectangles, so nothing is distorted. */
function Bars({ bars, reach, label }: { bars: GrowthBars; reach: Reach; label: string }) {
  return (
    <svg viewBox={`0 0 ${bars.begun.length} ${reach.up + reach.down}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {bars.begun.map((count, at) =>
        count === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is the year
          <rect key={at} className="begun" x={at + 0.12} width={0.76} y={reach.up - count} height={count} />
        ),
      )}
      {bars.ended.map((count, at) =>
        count === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is the year
          <rect key={at} className="ended" x={at + 0.12} width={0.76} y={reach.up} height={count} />
        ),
      )}
      <line className="base" x1={0} x2={bars.begun.length} y1={reach.up} y2={reach.up} />
    </svg>
  );
}

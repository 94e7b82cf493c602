import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { useView } from '../../app/view.ts';
import { useWords } from '../../app/words.ts';
import { type TwoDates, timelineQuery } from '../queries.ts';
import { type Axis, axisOf } from '../timeline/axis.ts';
import { StageRows } from '../timeline/StageRows.tsx';
import { useTimeState } from '../timeState.ts';
import { StageSteps } from './StageSteps.tsx';
import { differenceWords } from './words.ts';
import './dates.css';

/** Two years on one axis, by pointer or arrow keys, over the stages of the modes. */
export function DatesControl({ dates }: { dates: TwoDates }) {
  const { view } = useView();
  const { data } = useQuery(timelineQuery(view));
  return data === undefined || data.growth.years.length === 0 ? (
    <div className="dates" aria-busy="true" />
  ) : (
    <Dates key={`${dates.since} ${dates.until}`} dates={dates} data={data} axis={axisOf(data.growth.years)} />
  );
}

function Dates({ dates, data, axis }: { dates: TwoDates; data: TimelineAnswer; axis: Axis }) {
  const t = useWords(differenceWords);
  const [, change] = useTimeState();
  const [years, setYears] = useState([Number(dates.since), Number(dates.until)]);
  const [since = axis.first, until = axis.first + axis.count] = years;
  return (
    <div className="dates">
      <Slider
        className="chart-row slider-row"
        value={[since, until]}
        minValue={Math.min(axis.first, since)}
        maxValue={Math.max(axis.first + axis.count, until)}
        onChange={setYears}
        onChangeEnd={(ended) => change(apart(ended, axis))}
      >
        <div className="row-label">
          <Label>{t('dates')}</Label>
          <output className="two-years">{t('arrow', { since: String(since), until: String(until) })}</output>
        </div>
        <SliderTrack className="track">
          <span className="between" style={betweenStyle(axis, since, until)} />
          <SliderThumb index={0} aria-label={t('earlier')}>
            <b>{since}</b>
          </SliderThumb>
          <SliderThumb index={1} aria-label={t('later')}>
            <b>{until}</b>
          </SliderThumb>
        </SliderTrack>
      </Slider>
      <StageRows
        data={data}
        axis={axis}
        beside={(mode, stages) => <StageSteps name={data.nodes[mode]?.name} stages={stages} dates={dates} />}
      />
    </div>
  );
}

function betweenStyle({ first, count }: Axis, since: number, until: number): { left: string; width: string } {
  return { left: `${(100 * (since - first)) / count}%`, width: `${(100 * (until - since)) / count}%` };
}

/** Two handles on one year would ask for nothing: the later one moves on, or the earlier one back. */
function apart([since = 0, until = 0]: readonly number[], { first, count }: Axis): { since: string; until: string } {
  if (since < until) return { since: String(since), until: String(until) };
  return until < first + count ? { since: String(since), until: String(since + 1) } : { since: String(until - 1), until: String(until) };
}

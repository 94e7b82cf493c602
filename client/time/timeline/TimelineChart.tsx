import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { useWords } from '../../app/words.ts';
import { useTimeState } from '../timeState.ts';
import { axisOf } from './axis.ts';
import { EventDots } from './EventDots.tsx';
import { LayerRows } from './LayerRows.tsx';
import type { Light, Lit } from './lit.ts';
import { PlanRows } from './PlanRows.tsx';
import { StageRows } from './StageRows.tsx';
import { timelineWords } from './words.ts';
import { YearColumns } from './YearColumns.tsx';

interface TimelineChartProps {
  readonly data: TimelineAnswer;
  readonly lit: Lit;
  readonly light: Light;
}

/** Small multiples over one axis of years; the columns of years lie behind all of them. */
export function TimelineChart({ data, lit, light }: TimelineChartProps) {
  const t = useWords(timelineWords);
  const [{ scale }, change] = useTimeState();
  const axis = axisOf(data.growth.years);
  return (
    <section className="chart" aria-label={t('chart')}>
      <YearColumns years={data.growth.years} lit={lit} light={light} />
      <header className="chart-title">
        <h3>{t('growth')}</h3>
        <ul className="signs" aria-label={t('signs')}>
          <li>
            <i className="sign begun" /> {t('begun')}
          </li>
          <li>
            <i className="sign ended" /> {t('ended')}
          </li>
          <li>
            <i className="sign register" /> {t('register')}
          </li>
        </ul>
        <label>
          <input
            type="checkbox"
            checked={scale === 'same'}
            onChange={({ target }) => change({ scale: target.checked ? 'same' : undefined }, { quietly: true })}
          />{' '}
          {t('sameScale')}
        </label>
      </header>
      <LayerRows growth={data.growth} axis={axis} same={scale === 'same'} />
      <h3>{t('stages')}</h3>
      <StageRows data={data} axis={axis} />
      <h3>{t('events')}</h3>
      <EventDots data={data} axis={axis} lit={lit} light={light} />
      <PlanRows data={data} axis={axis} />
    </section>
  );
}

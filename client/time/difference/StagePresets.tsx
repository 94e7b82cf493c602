import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import type { TwoDates } from '../queries.ts';
import { stagesByMode } from '../timeline/StageRows.tsx';
import { useTimeState } from '../timeState.ts';
import { differenceWords } from './words.ts';

/** From one stage of a mode to the next: the years in which the two begin. */
export function StagePresets({ data, dates }: { data: Pick<TimelineAnswer, 'stages' | 'nodes'>; dates: TwoDates }) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const [, change] = useTimeState();
  return (
    <div className="chart-row presets">
      <div className="row-label">{t('presets')}</div>
      <ul aria-label={t('presets')}>
        {stagesByMode(data.stages).flatMap(([mode, stages]) => {
          const steps = stages.flatMap((stage, at) => {
            const [since, until] = [stages[at - 1]?.from?.slice(0, 4), stage.from?.slice(0, 4)];
            return since === undefined || until === undefined || since >= until ? [] : [{ at, since, until }];
          });
          const name = data.nodes[mode]?.name[language] ?? mode;
          return steps.length === 0
            ? []
            : [
                <li key={mode}>
                  <span>{name}</span>
                  {steps.map(({ at, since, until }) => (
                    <button
                      key={at}
                      type="button"
                      className="quiet"
                      aria-pressed={dates.since === since && dates.until === until}
                      aria-label={t('stepLabel', { mode: name, from: at, to: at + 1, since, until })}
                      title={t('arrow', { since, until })}
                      onClick={() => change({ since, until })}
                    >
                      {t('step', { from: at, to: at + 1 })}
                    </button>
                  ))}
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}

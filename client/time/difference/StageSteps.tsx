import type { StageBand } from '../../../model/api/timeline.ts';
import type { Text } from '../../../model/text.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import type { TwoDates } from '../queries.ts';
import { useTimeState } from '../timeState.ts';
import { differenceWords } from './words.ts';

interface StageStepsProps {
  readonly name: Text | undefined;
  readonly stages: readonly StageBand[];
  readonly dates: TwoDates;
}

/** From one stage of a mode to the next: the years in which the two begin. */
export function StageSteps({ name, stages, dates }: StageStepsProps) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const [, change] = useTimeState();
  const steps = stages.flatMap((stage, at) => {
    const [since, until] = [stages[at - 1]?.from?.slice(0, 4), stage.from?.slice(0, 4)];
    return since === undefined || until === undefined || since >= until ? [] : [{ at, since, until }];
  });
  return (
    <span className="steps">
      {steps.map(({ at, since, until }) => (
        <button
          key={at}
          type="button"
          className="quiet"
          aria-pressed={dates.since === since && dates.until === until}
          title={t('arrow', { since, until })}
          onClick={() => change({ since, until })}
        >
          {t('step', { from: at, to: at + 1 })}
          <span className="unseen">{t('stepLabel', { mode: name?.[language] ?? '', from: at, to: at + 1, since, until })}</span>
        </button>
      ))}
    </span>
  );
}

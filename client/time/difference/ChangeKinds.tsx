import type { DifferenceAnswer } from '../../../model/api/difference.ts';
import { rem } from '../../app/room.ts';
import { useWords } from '../../app/words.ts';
import { useTimeState } from '../timeState.ts';
import { PAIR_CHANGES } from './pairChanges.ts';
import { differenceWords } from './words.ts';

/** The signs of the map with their counts; a press leaves only one kind. */
export function ChangeKinds({ pairs }: { pairs: DifferenceAnswer['pairs'] }) {
  const t = useWords(differenceWords);
  const [{ tied }, change] = useTimeState();
  return (
    <section className="change-kinds" aria-label={t('kinds')}>
      <button type="button" aria-pressed={tied === undefined} onClick={() => change({ tied: undefined }, { quietly: true })}>
        {t('allPairs')} <b>{pairs.total}</b>
      </button>
      {PAIR_CHANGES.map(({ change: kind, sign, dash, width }) => (
        <button
          key={kind}
          type="button"
          data-change={kind}
          aria-pressed={tied === kind}
          onClick={() => change({ tied: tied === kind ? undefined : kind }, { quietly: true })}
        >
          <svg viewBox="0 0 36 16" width={rem(36)} height={rem(16)} aria-hidden="true">
            <line x1="1" x2="35" y1="8" y2="8" strokeWidth={width} strokeDasharray={dash} />
            <circle cx="18" cy="8" r="7" />
            <text x="18" y="8">
              {sign}
            </text>
          </svg>
          {t(kind)} <b>{pairs.byChange[kind] ?? 0}</b>
        </button>
      ))}
    </section>
  );
}

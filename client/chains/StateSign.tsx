import type { SegmentState } from '../../model/api/chains.ts';
import { useWords } from '../app/words.ts';
import { chainsWords } from './words.ts';

/** Whole, half and empty: told apart without colour. */
const SIGNS = { filled: '●', single: '◐', gap: '○' } as const satisfies Record<SegmentState, string>;

/** A segment's state as a sign and a word. */
export function StateSign({ state }: { state: SegmentState }) {
  const t = useWords(chainsWords);
  return (
    <span className={`segment-state ${state}`}>
      <span aria-hidden="true">{SIGNS[state]}</span> {t(`sign_${state}`)}
    </span>
  );
}

/** How many segments are in which state, a small cell for each. */
export function StateStrip({ counts }: { counts: Readonly<Record<SegmentState, number>> }) {
  const t = useWords(chainsWords);
  const cells = (['filled', 'single', 'gap'] as const).flatMap((state) =>
    Array.from({ length: counts[state] }, (_, at) => ({ key: `${state} ${at}`, state })),
  );
  return (
    <span className="strip" role="img" aria-label={t('strip', counts)} title={t('strip', counts)}>
      {cells.map(({ key, state }) => (
        <span key={key} className={state} aria-hidden="true">
          {SIGNS[state]}
        </span>
      ))}
    </span>
  );
}

import type { Agreement } from '../../../model/api/modes.ts';
import { useWords } from '../../app/words.ts';
import { modesWords } from './words.ts';

const SIGNS = { agree: '=', partly: '≈', differ: '≠', 'not-said': '?', 'not-measured': '?' } as const satisfies Record<Agreement, string>;

/** Whether documents and measure agree, by sign and word. */
export function Verdict({ agreement }: { agreement: Agreement }) {
  const t = useWords(modesWords);
  return (
    <span className="verdict" data-agreement={agreement}>
      <b aria-hidden="true">{SIGNS[agreement]}</b> {t(agreement)}
    </span>
  );
}

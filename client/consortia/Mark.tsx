import { useWords } from '../app/words.ts';
import { consortiaWords } from './words.ts';

/** Kept or broken: a sign, and the word for it. */
export function Mark({ ok, bare = false }: { ok: boolean; bare?: boolean }) {
  const t = useWords(consortiaWords);
  return (
    <span className={ok ? 'mark kept' : 'mark broken'}>
      <span aria-hidden="true">{ok ? '✓' : '✗'}</span>
      <span className={bare ? 'unseen' : undefined}>{t(ok ? 'kept' : 'notKept')}</span>
    </span>
  );
}

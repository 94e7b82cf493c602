import { useState } from 'react';
import type { Text } from '../../model/text.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { timeWords } from './words.ts';

/** The answer in words, its first lines at once; how it was counted is folded away behind it. */
export function Brief({ text, basis }: { text: Text; basis: Text }) {
  const t = useWords(timeWords);
  const language = useLanguage();
  const [whole, showWhole] = useState(false);
  return (
    <div className="brief">
      <p className={whole ? undefined : 'clamped'}>{text[language]}</p>
      <button type="button" className="quiet" aria-expanded={whole} onClick={() => showWhole(!whole)}>
        {t(whole ? 'less' : 'inFull')}
      </button>
      {whole ? (
        <p className="basis">
          <b>{t('basis')}</b> {basis[language]}
        </p>
      ) : null}
    </div>
  );
}

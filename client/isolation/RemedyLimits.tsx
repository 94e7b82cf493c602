import { NODE_GROUPS } from '../../model/nodeTypes.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { WITHIN } from './boardState.ts';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** With whom a remedy may link: how far away, and of which types. */
export function RemedyLimits({ board: { state, change, level } }: { board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  return (
    <fieldset className="remedy-limits">
      <legend>{t('remedyWith')}</legend>
      <select
        aria-label={t('anyDistance')}
        value={state.within ?? ''}
        onChange={({ target }) => change({ within: target.value || undefined })}
      >
        <option value="">{t('anyDistance')}</option>
        {WITHIN.map((count) => (
          <option key={count} value={count}>
            {t('kilometres', { count })}
          </option>
        ))}
      </select>
      {level === 'city' ? null : (
        <select
          aria-label={t('anyPartner')}
          value={state.partners ?? ''}
          onChange={({ target }) => change({ partners: target.value || undefined })}
        >
          <option value="">{t('anyPartner')}</option>
          {NODE_GROUPS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

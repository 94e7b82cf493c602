import { useState } from 'react';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { boardWords } from './words.ts';
import './chips.css';

export interface Chip {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}

const FEW = 6;

/** Counted chips of which one at most is chosen; a press on it lets it go. */
export function Chips(props: {
  label: string;
  chips: readonly Chip[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}) {
  const { label, chips, chosen, onChoose } = props;
  const t = useWords(boardWords);
  const locale = localeOf(useLanguage());
  const [all, showAll] = useState(false);
  if (chips.length === 0) return null;
  const shown = all ? chips : chips.filter(({ id }, at) => at < FEW || id === chosen);
  return (
    <fieldset className="count-chips">
      <legend>{label}</legend>
      {shown.map(({ id, name, count }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id === chosen ? undefined : id)}>
          {name} {count === undefined ? null : <b className="chip-count number">{count.toLocaleString(locale)}</b>}
        </button>
      ))}
      {chips.length > FEW ? (
        <button type="button" className="chips-more" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t('fewer') : t('allOf', { count: chips.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

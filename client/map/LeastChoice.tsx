import { useWords } from '../app/words.ts';
import type { Least, LeastId } from './least.ts';
import { mapWords } from './words.ts';

interface LeastChoiceProps {
  readonly offered: readonly Least[];
  readonly least: Least;
  /** How many pairs are drawn, what is chosen included. */
  readonly shown: number;
  readonly onChoose: (id: LeastId) => void;
}

/** Which pairs are drawn, with the number of each choice before it is made. */
export function LeastChoice({ offered, least, shown, onChoose }: LeastChoiceProps) {
  const t = useWords(mapWords);
  const [all] = offered;
  const total = all?.pairs ?? 0;
  return (
    <span className="least">
      <label>
        {t('drawn')}{' '}
        <select
          value={least.id}
          onChange={({ target }) => {
            const chosen = offered.find(({ id }) => id === target.value);
            if (chosen !== undefined) onChoose(chosen.id);
          }}
        >
          {offered.map(({ id, by, count, pairs }) => (
            <option key={id} value={id}>
              {t(count === 1 ? 'leastAll' : by === 'ties' ? 'leastTies' : 'leastLayers', { count, pairs })}
            </option>
          ))}
        </select>
      </label>{' '}
      {t('shown', { shown, total })}{' '}
      {all === undefined || all.id === least.id ? null : (
        <button type="button" className="quiet" onClick={() => onChoose(all.id)}>
          {t('all')}
        </button>
      )}
    </span>
  );
}

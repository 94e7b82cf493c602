import { useWords } from '../app/words.ts';
import { DIFFERENCES, MOST_LENGTH, MOST_ROUTES, USUAL_DIFFERENCE, USUAL_ROUTES, useRoutesState } from './routesState.ts';
import { routesWords } from './words.ts';

const upTo = (least: number, most: number): number[] => Array.from({ length: most - least + 1 }, (_, at) => least + at);

/** How long, how many and how different. */
export function LimitFields() {
  const t = useWords(routesWords);
  const [{ maxLength, k = USUAL_ROUTES, different = USUAL_DIFFERENCE }, change] = useRoutesState();
  const set = (key: 'maxLength' | 'k' | 'different', usual: string) => (value: string) =>
    change({ [key]: value === usual ? undefined : value, route: undefined });
  const fields = [
    {
      label: t('maxLength'),
      value: String(maxLength ?? ''),
      choose: set('maxLength', ''),
      options: [
        { id: '', name: t('anyLength') },
        ...upTo(1, MOST_LENGTH).map((count) => ({ id: String(count), name: t('steps', { count }) })),
      ],
    },
    {
      label: t('k'),
      value: String(k),
      choose: set('k', String(USUAL_ROUTES)),
      options: upTo(2, MOST_ROUTES).map((count) => ({ id: String(count), name: String(count) })),
    },
    {
      label: t('different'),
      value: different,
      choose: set('different', USUAL_DIFFERENCE),
      options: DIFFERENCES.map((id) => ({ id, name: t(`different${id}`) })),
    },
  ];
  return (
    <div className="condition limits-of-routes">
      {fields.map(({ label, value, choose, options }) => (
        <label key={label}>
          <span>{label}</span>
          <select value={value} onChange={({ target }) => choose(target.value)}>
            {options.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

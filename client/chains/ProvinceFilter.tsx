import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { type ProvinceId, useChains } from './chainsState.ts';
import { chainsWords } from './words.ts';

/** Only what lies in the provinces chosen; all of them unless told. */
export function ProvinceFilter() {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { state, ask } = useChains();
  const chosen = state.provinces ?? [];
  const toggle = (id: ProvinceId): void => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    ask({ provinces: next.length === DELTA_PROVINCES.length ? undefined : next.join(',') });
  };
  return (
    <fieldset className="provinces" aria-label={t('provinces')}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => ask({ provinces: undefined })}>
        {t('allProvinces')}
      </button>
      {DELTA_PROVINCES.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
          {name[language]}
        </button>
      ))}
    </fieldset>
  );
}

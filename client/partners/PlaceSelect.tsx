import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useCitiesIn } from '../cities/useCitiesIn.ts';
import { partnersWords } from './words.ts';

/** A province, or one of its cities. */
export function PlaceSelect({ place, onChoose }: { place: string | undefined; onChoose: (place: string | undefined) => void }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const citiesIn = useCitiesIn();
  return (
    <label className="field">
      <span>{t('place')}</span>
      <select value={place ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{t('anyPlace')}</option>
        {DELTA_PROVINCES.map(({ id, name }) => (
          <optgroup key={id} label={name[language]}>
            <option value={id}>{t('wholeOf', { name: name[language] })}</option>
            {citiesIn(id)
              .filter((city) => city.id !== SHANGHAI)
              .map((city) => (
                <option key={city.id} value={city.id}>
                  {city.name[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** A municipality: province and city are one. */
const SHANGHAI = 'city:shanghai';

import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '../../model/ids.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { matrixQuery } from '../api/queries.ts';
import { localeOf, useLanguage } from '../app/words.ts';

interface CitySelectProps {
  readonly label: string;
  readonly id: NodeId | undefined;
  /** The other end of the pair: no city is paired with itself. */
  readonly not: NodeId | undefined;
  /** What stands in the field while no city is chosen. */
  readonly none?: string;
  readonly onChoose: (id: NodeId) => void;
}

/** One of the cities, by province. */
export function CitySelect({ label, id, not, none, onChoose }: CitySelectProps) {
  const language = useLanguage();
  const cities = useQuery(matrixQuery({})).data?.cities ?? [];
  const { compare } = new Intl.Collator(localeOf(language));
  return (
    <select
      aria-label={label}
      value={id ?? ''}
      onChange={({ target }) => {
        const chosen = cities.find((city) => city.id === target.value);
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      {id === undefined ? <option value="">{none}</option> : null}
      {id !== undefined && !cities.some((city) => city.id === id) ? <option value={id}>{id}</option> : null}
      {DELTA_PROVINCES.map((province) => (
        <optgroup key={province.id} label={province.name[language]}>
          {cities
            .filter((city) => city.province === province.id && city.id !== not)
            .sort((one, other) => compare(one.name[language], other.name[language]))
            .map((city) => (
              <option key={city.id} value={city.id}>
                {city.name[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

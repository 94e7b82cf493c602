import type { NodeId } from '../../model/ids.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { useLanguage } from '../app/words.ts';
import { useCitiesIn } from './useCitiesIn.ts';

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
  const citiesIn = useCitiesIn();
  const cities = DELTA_PROVINCES.flatMap((province) => citiesIn(province.id));
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
          {citiesIn(province.id)
            .filter((city) => city.id !== not)
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

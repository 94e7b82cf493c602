import { useQuery } from '@tanstack/react-query';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { matrixQuery } from '../api/queries.ts';
import { localeOf, useLanguage } from '../app/words.ts';

/** The cities of a province, as the reader's language sorts them. */
export function useCitiesIn(): (province: string) => CityMatrixAnswer['cities'] {
  const language = useLanguage();
  const cities = useQuery(matrixQuery({})).data?.cities ?? [];
  const { compare } = new Intl.Collator(localeOf(language));
  return (province) =>
    cities.filter((city) => city.province === province).sort((one, other) => compare(one.name[language], other.name[language]));
}

import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { useLanguage, useWords } from '../app/words.ts';
import type { Bundle } from './strands.ts';
import { mapWords } from './words.ts';

interface CityListsProps {
  readonly cities: CityMatrixAnswer['cities'];
  readonly bundles: readonly Bundle[];
  readonly onCity: (at: number) => void;
  readonly onBundle: (at: number) => void;
}

/** The map as lists, for those who cannot see it or point. */
export function CityLists({ cities, bundles, onCity, onBundle }: CityListsProps) {
  const t = useWords(mapWords);
  const language = useLanguage();
  return (
    <>
      <details className="mirror">
        <summary>{t('cities')}</summary>
        <ul>
          {cities.map((city, at) => (
            <li key={city.id}>
              <button type="button" className="row" onClick={() => onCity(at)}>
                {city.name[language]} <small>{t('nodes', { count: city.nodes })}</small>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <details className="mirror">
        <summary>{t('pairs')}</summary>
        <ul>
          {bundles.map(({ a, b, byLayer }, at) => (
            <li key={`${a}-${b}`}>
              <button type="button" className="row" onClick={() => onBundle(at)}>
                {t('pairTitle', { a: cities[a]?.name[language] ?? '', b: cities[b]?.name[language] ?? '' })}{' '}
                <small>{t('onLayers', { count: byLayer.length })}</small>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

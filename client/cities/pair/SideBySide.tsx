import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { layerName } from '../../app/named.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { pairWords } from './words.ts';

interface SideBySideProps {
  readonly one: CityPairAnswer;
  readonly other: CityPairAnswer;
  /** When the same pair is shown as it stood in another year. */
  readonly year: string | undefined;
}

/** The measures of two pairs, or of two years, in two columns; what differs stands out. */
export function SideBySide({ one, other, year }: SideBySideProps) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const number = (value: number | null | undefined): string =>
    value?.toLocaleString(localeOf(language), { maximumFractionDigits: 2 }) ?? t('noneHere');
  const title = ({ cities: [a, b] }: CityPairAnswer): string => t('title', { a: a.name[language], b: b.name[language] });
  const rows: readonly (readonly [string, (answer: CityPairAnswer) => string])[] = [
    ...LAYER_IDS.map((layer) => [layerName(layer, language), cell(layer)] as const),
    [t('completeness'), ({ completeness }) => number(completeness)],
    [t('tiesRow'), ({ ties }) => number(ties)],
    [t('sharedRow'), ({ shared }) => number(shared.length)],
    [t('complementarity'), ({ industries }) => number(industries.complementarity)],
    [t('distanceRow'), ({ kilometres }) => number(kilometres === undefined ? undefined : Math.round(kilometres))],
  ];
  function cell(layer: string) {
    return ({ layers }: CityPairAnswer): string => {
      const found = layers.find((candidate) => candidate.layer === layer);
      return found === undefined || found.ties === 0 ? t('absent') : `${number(found.ties)} · ${t(found.state)}`;
    };
  }
  return (
    <div className="wide">
      <table className="slim-table beside-table">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{year === undefined ? title(one) : t('thisPair')}</th>
            <th scope="col">{year === undefined ? title(other) : t('inYear', { year })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name} className={value(one) === value(other) ? undefined : 'differs'}>
              <th scope="row">{name}</th>
              <td>{value(one)}</td>
              <td>{value(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

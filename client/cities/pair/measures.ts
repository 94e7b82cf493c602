import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Language } from '../../../model/text.ts';
import { layerName } from '../../app/named.ts';
import { localeOf, say } from '../../app/words.ts';
import { pairWords } from './words.ts';

export interface Compared {
  readonly one: CityPairAnswer;
  readonly other: CityPairAnswer;
  /** When the same pair is compared with itself in another year. */
  readonly year: string | undefined;
}

/** The measures of two pairs, or of two years, side by side: what is measured, and its value for each. */
export function measuresOf({ one, other, year }: Compared, language: Language) {
  const t = say(pairWords, language);
  const number = (value: number | null | undefined): string =>
    value?.toLocaleString(localeOf(language), { maximumFractionDigits: 2 }) ?? t('noneHere');
  const title = ({ cities: [a, b] }: CityPairAnswer): string => t('title', { a: a.name[language], b: b.name[language] });
  const onLayer = (layer: string) => (answer: CityPairAnswer) => {
    const found = answer.layers.find((candidate) => candidate.layer === layer);
    return found === undefined || found.ties === 0 ? t('absent') : `${number(found.ties)} · ${t(found.state)}`;
  };
  const measures: readonly (readonly [string, (answer: CityPairAnswer) => string])[] = [
    ...LAYER_IDS.map((layer) => [layerName(layer, language), onLayer(layer)] as const),
    [t('completeness'), ({ completeness }) => number(completeness)],
    [t('tiesRow'), ({ ties }) => number(ties)],
    [t('sharedRow'), ({ shared }) => number(shared.length)],
    [t('complementarity'), ({ industries }) => number(industries.complementarity)],
    [t('distanceRow'), ({ kilometres }) => number(kilometres === undefined ? undefined : Math.round(kilometres))],
  ];
  return {
    columns: [
      t('what'),
      year === undefined ? title(one) : t('thisPair'),
      year === undefined ? title(other) : t('inYear', { year }),
    ] as const,
    rows: measures.map(([name, value]) => [name, value(one), value(other)] as const),
  };
}

import type { Language } from '../../model/text.ts';
import type { ViewFilters } from '../api/queries.ts';
import { legendWords } from '../app/legendWords.ts';
import { confidenceName, layerName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { shareWords } from './words.ts';

/** The filters that an answer heeds. */
export const heeded = (view: ViewFilters, leaves: readonly (keyof ViewFilters)[] = []): ViewFilters =>
  Object.fromEntries((['layers', 'at', 'sure'] as const).flatMap((key) => (leaves.includes(key) ? [] : [[key, view[key]]])));

/** What the view's filters leave, in words. */
export function narrowedBy({ layers, at, sure }: ViewFilters, language: Language): { name: string; value: string }[] {
  const [t, legend] = [say(shareWords, language), say(legendWords, language)];
  return [
    ...(layers === undefined ? [] : [{ name: t('layers'), value: layers.map((id) => layerName(id, language)).join(t('list')) }]),
    ...(at === undefined ? [] : [{ name: t('at'), value: legend('asOf', { year: at }) }]),
    ...(sure === undefined ? [] : [{ name: t('sure'), value: legend('atLeast', { name: confidenceName(sure, language) }) }]),
  ];
}

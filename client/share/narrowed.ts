import type { Language } from '../../model/text.ts';
import { legendWords } from '../app/legendWords.ts';
import { confidenceName, layerName } from '../app/named.ts';
import type { View } from '../app/viewState.ts';
import { say } from '../app/words.ts';
import { shareWords } from './words.ts';

/** What the view's filters leave, in words. */
export function narrowedBy({ layers, at, sure }: View, language: Language): { name: string; value: string }[] {
  const [t, legend] = [say(shareWords, language), say(legendWords, language)];
  return [
    ...(layers === undefined ? [] : [{ name: t('layers'), value: layers.map((id) => layerName(id, language)).join(t('list')) }]),
    ...(at === undefined ? [] : [{ name: t('at'), value: legend('asOf', { year: at }) }]),
    ...(sure === undefined ? [] : [{ name: t('sure'), value: legend('atLeast', { name: confidenceName(sure, language) }) }]),
  ];
}

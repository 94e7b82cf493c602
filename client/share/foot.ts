import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { useShortLink } from './useShortLink.ts';
import { shareWords } from './words.ts';

/** When it was made, on which data, and where it opens again: under every picture. */
export function useFoot(): () => Promise<string[]> {
  const t = useWords(shareWords);
  const language = useLanguage();
  const shortLink = useShortLink();
  return async () => {
    const { url, revision } = await shortLink();
    const date = new Date().toLocaleDateString(localeOf(language), { dateStyle: 'long' });
    return [t('made', { date, revision }), url];
  };
}

import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { type ShortLink, useShortLink } from './useShortLink.ts';
import { shareWords } from './words.ts';

/** When it was made, on which data, and where it opens again: under every picture. */
export function useFoot(): () => Promise<{ link: ShortLink; foot: string[] }> {
  const t = useWords(shareWords);
  const language = useLanguage();
  const shortLink = useShortLink();
  return async () => {
    const link = await shortLink();
    const date = new Date().toLocaleDateString(localeOf(language), { dateStyle: 'long' });
    return { link, foot: [t('made', { date, revision: link.revision }), link.url] };
  };
}

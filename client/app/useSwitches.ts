import { useCallback } from 'react';
import { useShade } from './theme.ts';
import { useView } from './view.ts';
import { keepLanguage, useLanguage } from './words.ts';

/** The two switches of the bar: language and theme. */
export function useSwitches(): { switchLanguage: () => void; switchShade: () => void } {
  const { go } = useView();
  const language = useLanguage();
  const shade = useShade();
  const switchLanguage = useCallback(() => {
    const other = language === 'zh' ? 'en' : 'zh';
    keepLanguage(other);
    go({ lang: other }, { quietly: true });
  }, [language, go]);
  const switchShade = useCallback(() => go({ theme: shade === 'dark' ? 'light' : 'dark' }, { quietly: true }), [shade, go]);
  return { switchLanguage, switchShade };
}

import type { Language } from '../text.ts';

/** Locators are kept in English; the two forms that documents use are said in Chinese as well. */
export function sayLocator(locator: string, language: Language): string {
  if (language === 'en') return locator;
  return locator.replace(/^line (\d+)$/, '第$1行').replace(/^character (\d+)$/, '第$1字起');
}

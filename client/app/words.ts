import { LANGUAGES, type Language, type Text } from '../../model/text.ts';
import { useView } from './view.ts';

/** A feature's texts: both languages side by side; `{name}` stands for what is filled in, `{name:node|nodes}` for the word that goes with it. */
export type Words = Readonly<Record<string, Text>>;

export type Say<Own extends Words> = (key: keyof Own & string, filled?: Readonly<Record<string, string | number>>) => string;

export function say<Own extends Words>(words: Own, language: Language): Say<Own> {
  return (key, filled = {}) =>
    (words[key]?.[language] ?? key).replaceAll(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
      const value = filled[name];
      if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
      return typeof value === 'number' ? value.toLocaleString(localeOf(language)) : (value ?? whole);
    });
}

/** The feature's texts in the reader's language. */
export function useWords<Own extends Words>(words: Own): Say<Own> {
  return say(words, useLanguage());
}

export const useLanguage = (): Language => useView().view.lang ?? preferredLanguage();

export const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

const KEPT = 'deltaweave.language';

/** What was chosen last, else what the browser asks for. */
function preferredLanguage(): Language {
  const kept = LANGUAGES.find((language) => language === localStorage.getItem(KEPT));
  return kept ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language);

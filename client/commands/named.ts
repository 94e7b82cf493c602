import { LANGUAGES, type Text } from '../../model/text.ts';
import { say, type Words } from '../app/words.ts';

/** A text in both languages with its blanks filled in both: commands are found by either. */
export function inBoth<Own extends Words>(words: Own, key: keyof Own & string, filled: Readonly<Record<string, Text>> = {}): Text {
  const [zh, en] = LANGUAGES.map((language) => {
    const own = Object.fromEntries(Object.entries(filled).map(([name, text]) => [name, text[language]]));
    return say(words, language)(key, own);
  });
  return { zh: zh ?? key, en: en ?? key };
}

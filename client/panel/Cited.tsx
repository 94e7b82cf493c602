import { Link } from '@tanstack/react-router';
import { sayLocator } from '../../model/sentences/locator.ts';
import type { Source } from '../../model/source.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { panelWords } from './words.ts';

/** Which source, and where in it; leads to the source's page. */
export function Cited({ sources }: { sources: readonly Source[] }) {
  const t = useWords(panelWords);
  const language = useLanguage();
  return (
    <>
      {sources.map((source) => (
        <Link key={`${source.id} ${source.locator}`} className="cited" to="/sources/$id" params={{ id: source.id }} search={true}>
          {t('because', { title: source.title[language], locator: sayLocator(source.locator, language) })}
        </Link>
      ))}
    </>
  );
}

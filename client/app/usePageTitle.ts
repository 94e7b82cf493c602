import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { PAGES } from './pages.ts';
import { shellWords } from './shellWords.ts';
import { useWords } from './words.ts';

/** The open page's name: the document's title, and what is said when another page opens. */
export function usePageTitle(): string {
  const t = useWords(shellWords);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const page = PAGES.find(({ to }) => to === path || (to !== '/' && path.startsWith(`${to}/`)));
  const title = page === undefined ? t('otherPage') : t(page.key);
  useEffect(() => {
    document.title = `${title} · ${t('name')} · ${t('tagline')}`;
  }, [title, t]);
  useFocusOnChange(path);
  return title;
}

/** Another page begins at its beginning, for those who hear it or go through it by keys. */
function useFocusOnChange(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}

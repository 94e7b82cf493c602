import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { PAGE_GROUPS, PAGE_SIGNS } from './pageSigns.ts';
import { PAGES } from './pages.ts';
import { shellWords } from './shellWords.ts';
import { useWords } from './words.ts';
import './rail.css';

interface RailProps {
  /** On a narrow page it is out of sight until it is asked for. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All pages, those of one sort together. */
export function Rail({ isOpen, onClose }: RailProps) {
  const t = useWords(shellWords);
  const own = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) own.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [isOpen]);
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && isOpen) onClose();
  };
  return (
    <nav className="rail" id="pages" ref={own} aria-label={t('pages')} data-open={isOpen} onKeyDown={press}>
      {PAGE_GROUPS.map((group) => (
        <ul key={group}>
          {PAGES.filter(({ key }) => PAGE_SIGNS[key].group === group).map(({ to, key }) => (
            <li key={to}>
              <Link to={to} search={true} activeOptions={{ exact: to === '/', includeSearch: false }} onClick={onClose}>
                <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
                  <path d={PAGE_SIGNS[key].outline} />
                </svg>
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

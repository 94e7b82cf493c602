import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { Keys } from '../commands/Keys.tsx';
import { Over } from '../commands/Over.tsx';
import { setOpened } from '../commands/opened.ts';
import { useKeys } from '../commands/useKeys.ts';
import { useShellCommands } from '../commands/useShellCommands.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { SharedSince } from '../share/SharedSince.tsx';
import { Rail } from './Rail.tsx';
import { shellWords } from './shellWords.ts';
import { themeOf, useShade } from './theme.ts';
import { UnreadNotice } from './UnreadNotice.tsx';
import { usePageTitle } from './usePageTitle.ts';
import { useSwitches } from './useSwitches.ts';
import { useView } from './view.ts';
import { localeOf, useLanguage, useWords } from './words.ts';

/** What stands on every page: name, search, pages, language and theme. */
export function Shell() {
  const t = useWords(shellWords);
  const language = useLanguage();
  const shade = useShade();
  const { view } = useView();
  const title = usePageTitle();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const showNode = useShowNode();
  useKeys();
  useShellCommands(useCallback(() => bar.current?.querySelector('input')?.focus(), []));
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    document.documentElement.dataset.shade = shade;
  }, [language, shade]);
  const closeMenu = (): void => {
    setMenuOpen(false);
    bar.current?.querySelector<HTMLElement>('.menu-button')?.focus();
  };

  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enGB} theme={themeOf(shade)} button={{ autoInsertSpace: false }}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="bar" ref={bar}>
        <button
          type="button"
          className="quiet menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="pages"
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
            <path d={isMenuOpen ? 'M6 6 18 18M18 6 6 18' : 'M4 7h16M4 12h16M4 17h16'} />
          </svg>
          {t('pages')}
        </button>
        <Link to="/" search={true} className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <strong>{t('name')}</strong>
          <span className="tagline">{t('tagline')}</span>
        </Link>
        <div className="find">
          <SearchBox onChoose={showNode} />
          <button type="button" className="quiet" title={t('paletteHint')} onClick={() => setOpened({ what: 'palette', typed: '' })}>
            <Keys keys={['Ctrl+K']} />
            <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
              <path d="m5 7 5 5-5 5M12.5 17H19" />
            </svg>
            <span className="unseen">{t('paletteHint')}</span>
          </button>
        </div>
        <Switches />
      </header>
      <div className="frame">
        <Rail isOpen={isMenuOpen} onClose={closeMenu} />
        <main id="main" tabIndex={-1} aria-label={title} data-selected={view.sel}>
          <SharedSince />
          <UnreadNotice />
          <Outlet />
        </main>
      </div>
      <p className="unseen" role="status">
        {title}
      </p>
      <Over onNode={showNode} />
    </ConfigProvider>
  );
}

/** Room for what stands at the right end of the bar on every page. */
function Switches() {
  const t = useWords(shellWords);
  const language = useLanguage();
  const shade = useShade();
  const { switchLanguage, switchShade } = useSwitches();
  return (
    <div className="switches">
      <ShareButton />
      <button type="button" className="quiet" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
        {t('otherLanguage')}
      </button>
      <button type="button" className="quiet" onClick={switchShade}>
        {t(shade === 'dark' ? 'toLight' : 'toDark')}
      </button>
      <button type="button" className="quiet" aria-label={t('keys')} title={t('keys')} onClick={() => setOpened({ what: 'keys' })}>
        ?
      </button>
    </div>
  );
}

/** Every page but the sources shows the selected node beside it; from there one goes to the map. */
function useShowNode(): (id: NodeId) => void {
  const { go } = useView();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return useCallback(
    (id) => {
      go({ sel: id, pair: undefined }, path.startsWith('/sources') ? { page: '/' } : {});
      document.getElementById('main')?.focus({ preventScroll: true });
    },
    [go, path],
  );
}

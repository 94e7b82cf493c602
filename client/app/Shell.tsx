import { Link, Outlet } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { SharedSince } from '../share/SharedSince.tsx';
import { PAGES } from './pages.ts';
import { shellWords } from './shellWords.ts';
import { themeOf, useShade } from './theme.ts';
import { useView } from './view.ts';
import { keepLanguage, localeOf, useLanguage, useWords } from './words.ts';

/** What stands on every page: name, search, pages, language and theme. */
export function Shell() {
  const t = useWords(shellWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    document.documentElement.dataset.shade = shade;
    document.title = `${t('name')} · ${t('tagline')}`;
  }, [language, shade, t]);

  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enGB} theme={themeOf(shade)} button={{ autoInsertSpace: false }}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="bar">
        <Link to="/" search={true} className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <strong>{t('name')}</strong>
          <span className="tagline">{t('tagline')}</span>
        </Link>
        <SearchBox onChoose={(id) => go({ sel: id, pair: undefined })} />
        <nav aria-label={t('pages')}>
          {PAGES.map(({ to, key }) => (
            <Link key={to} to={to} search={true} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {t(key)}
            </Link>
          ))}
        </nav>
        <div className="switches">
          <ShareButton />
          <button
            type="button"
            className="quiet"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => {
              const other = language === 'zh' ? 'en' : 'zh';
              keepLanguage(other);
              go({ lang: other }, { quietly: true });
            }}
          >
            {t('otherLanguage')}
          </button>
          <button type="button" className="quiet" onClick={() => go({ theme: shade === 'dark' ? 'light' : 'dark' }, { quietly: true })}>
            {t(shade === 'dark' ? 'toLight' : 'toDark')}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1} data-selected={view.sel}>
        <SharedSince />
        <Outlet />
      </main>
    </ConfigProvider>
  );
}

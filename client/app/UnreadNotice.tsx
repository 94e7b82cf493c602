import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { fold, unfold } from './longArrangement.ts';
import { shellWords } from './shellWords.ts';
import { useAllUnread, useUnread } from './unread.ts';
import { unreadView } from './unreadView.ts';
import { viewOf } from './viewOf.ts';
import { pagePart, type Search, writeView } from './viewState.ts';
import { useLanguage, useWords } from './words.ts';
import './unread.css';

/** Which parts of the address could not be used, so that nobody takes what is shown for the answer to all of it. */
export function UnreadNotice() {
  const t = useWords(shellWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  useUnread(unreadView(unfold(search)));
  const parts = useAllUnread();
  if (parts.length === 0) return null;
  const leaveOut = (): void => {
    const keys = new Set(parts.map(({ key }) => key));
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: Search) => ({
        ...without(pagePart(before), keys),
        ...without(fold(writeView(viewOf(before))), new Set(parts.flatMap(({ key, because }) => (because === undefined ? [] : [key])))),
      }),
    });
  };
  return (
    <Alert
      className="unread"
      type="warning"
      showIcon
      role="status"
      title={t('unread')}
      description={
        <ul>
          {parts.map(({ key, written, because }, at) => (
            <li key={key}>
              <code>
                {key}={written.length > MOST_SHOWN ? `${written.slice(0, MOST_SHOWN)}…` : written}
              </code>{' '}
              {because?.zh === parts[at + 1]?.because?.zh ? null : because?.[language]}
            </li>
          ))}
        </ul>
      }
      action={
        <Button size="small" onClick={leaveOut}>
          {t('leaveOut')}
        </Button>
      }
    />
  );
}

const MOST_SHOWN = 80;

const without = <Kept extends object>(given: Kept, keys: ReadonlySet<string>): Partial<Kept> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !keys.has(key))) as Partial<Kept>;

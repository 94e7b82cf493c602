import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { isFolded, unfold } from '../app/longArrangement.ts';
import { Told } from '../app/Told.tsx';
import type { Search } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { type ShortLink, useShortLink } from './useShortLink.ts';
import { shareWords } from './words.ts';

/** The short link: made when it is asked for, shown and copied. */
export function LinkPart() {
  const t = useWords(shareWords);
  const shortLink = useShortLink();
  const search: Search = useSearch({ strict: false });
  const [link, setLink] = useState<ShortLink>();
  const [isCopied, setCopied] = useState(false);
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  async function makeAndCopy(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      const made = await shortLink();
      setLink(made);
      setCopied(await copied(made.url));
      field.current?.select();
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  }
  return (
    <section>
      <h3>{t('link')}</h3>
      <p className="hint">{t('linkHint')}</p>
      {isFolded(search) && unfold(search).on === undefined ? <p className="hint">{t('noArrangement')}</p> : null}
      <div className="share-row">
        {link === undefined ? null : <input ref={field} className="share-link" readOnly aria-label={t('link')} value={link.url} />}
        <Button type={link === undefined ? 'primary' : 'default'} loading={isBusy} onClick={() => void makeAndCopy()}>
          {t(link === undefined ? 'makeLink' : 'copyAgain')}
        </Button>
      </div>
      <p className="hint" role="status">
        {link === undefined ? null : isCopied ? t('copied', { revision: link.revision }) : t('copyByHand')}
      </p>
      {error === undefined ? null : <Told error={error} />}
    </section>
  );
}

/** Browsers let a page copy only under HTTPS or on this machine. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

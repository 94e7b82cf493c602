import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/words.ts';
import { BriefPart } from './BriefPart.tsx';
import { DataPart } from './DataPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { useOffered } from './offers.ts';
import { PicturePart } from './PicturePart.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { setSharing } from './sharing.ts';
import { useMaking } from './useMaking.ts';
import { shareWords } from './words.ts';
import './share.css';

/** The link, and every form in which the page can hand on what it shows. */
export function ShareDialog() {
  const t = useWords(shareWords);
  const offered = useOffered();
  const making = useMaking();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isEmpty = !(['picture', 'brief', 'nodes'] as const).some((kind) => offered.has(kind));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog by the Escape key itself
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby="share-title"
      onClose={() => setSharing(false)}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div className="share-sheet">
        <header>
          <h2 id="share-title">{t('share')}</h2>
          <Button type="text" aria-label={t('close')} onClick={() => dialog.current?.close()}>
            ✕
          </Button>
        </header>
        <LinkPart />
        {offered.has('picture') ? <PicturePart making={making} /> : null}
        {offered.has('brief') ? <BriefPart making={making} /> : null}
        {offered.has('nodes') || offered.has('brief') ? <DataPart making={making} /> : null}
        {isEmpty ? <p className="hint">{t('nothing')}</p> : null}
        <ProgressLine making={making} />
      </div>
    </dialog>
  );
}

import { lazy } from 'react';
import { Part } from '../app/Part.tsx';
import { fetched } from '../app/parts.ts';
import { useWords } from '../app/words.ts';
import { setSharing, useSharing } from './sharing.ts';
import { shareWords } from './words.ts';

const ShareDialog = lazy(fetched(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog })));

/** On every page: what one sees can be handed on. */
export function ShareButton() {
  const t = useWords(shareWords);
  const isOpen = useSharing();
  return (
    <>
      <button type="button" className="quiet share-button" aria-haspopup="dialog" onClick={() => setSharing(true)}>
        {t('share')}
      </button>
      {isOpen ? (
        <Part leave={() => setSharing(false)}>
          <ShareDialog />
        </Part>
      ) : null}
    </>
  );
}

import { lazy, Suspense } from 'react';
import { useWords } from '../app/words.ts';
import { setSharing, useSharing } from './sharing.ts';
import { shareWords } from './words.ts';

const ShareDialog = lazy(() => import('./ShareDialog.tsx').then(({ ShareDialog: Dialog }) => ({ default: Dialog })));

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
        <Suspense>
          <ShareDialog />
        </Suspense>
      ) : null}
    </>
  );
}

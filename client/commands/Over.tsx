import { lazy, Suspense } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { useOpened } from './opened.ts';
import { Palette } from './Palette.tsx';

const KeyList = lazy(() => import('./KeyList.tsx').then((own) => ({ default: own.KeyList })));

/** What stands over the page, if anything. */
export function Over({ onNode }: { onNode: (id: NodeId) => void }) {
  const opened = useOpened();
  if (opened === undefined) return null;
  return opened.what === 'palette' ? (
    <Palette opened={opened} onNode={onNode} />
  ) : (
    <Suspense>
      <KeyList />
    </Suspense>
  );
}

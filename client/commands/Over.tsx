import { lazy } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { Part } from '../app/Part.tsx';
import { fetched } from '../app/parts.ts';
import { setOpened, useOpened } from './opened.ts';
import { Palette } from './Palette.tsx';

const KeyList = lazy(fetched(async () => ({ default: (await import('./KeyList.tsx')).KeyList })));

/** What stands over the page, if anything. */
export function Over({ onNode }: { onNode: (id: NodeId) => void }) {
  const opened = useOpened();
  if (opened === undefined) return null;
  return opened.what === 'palette' ? (
    <Palette opened={opened} onNode={onNode} />
  ) : (
    <Part leave={() => setOpened(undefined)}>
      <KeyList />
    </Part>
  );
}

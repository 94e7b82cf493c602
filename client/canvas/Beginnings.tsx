import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { Told } from '../app/Told.tsx';
import type { Arrangement, Grouping } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { nodesOfTypes } from './queries.ts';
import { type Arranging, unplaced } from './useArranging.ts';
import { canvasWords } from './words.ts';

interface Beginning {
  readonly id: 'beginCities' | 'beginResearch' | 'beginAlliances';
  readonly types: readonly NodeTypeId[];
  readonly lay: Arrangement;
  readonly by?: Grouping;
}

/** An empty canvas offers something to begin with. */
const BEGINNINGS: readonly Beginning[] = [
  { id: 'beginCities', types: ['city'], lay: 'map' },
  { id: 'beginResearch', types: ['university', 'institute', 'lab', 'facility', 'city'], lay: 'map', by: 'city' },
  { id: 'beginAlliances', types: ['alliance', 'platform', 'community', 'network', 'fund', 'corridor', 'city'], lay: 'force' },
];

export function Beginnings({ arranging, isElsewhere }: { arranging: Arranging; isElsewhere: boolean }) {
  const t = useWords(canvasWords);
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  async function begin({ types, lay, by }: Beginning): Promise<void> {
    arranging.start({ on: unplaced(await nodesOfTypes(client, types)), lay, by });
  }
  return (
    <div className="beginnings">
      <h1>{t('empty')}</h1>
      <p>{t('emptyHint')}</p>
      {isElsewhere ? <p role="status">{t('elsewhere')}</p> : null}
      {error === undefined ? null : <Told error={error} />}
      <ul>
        {BEGINNINGS.map((beginning) => (
          <li key={beginning.id}>
            <button type="button" disabled={arranging.done !== undefined} onClick={() => void begin(beginning).catch(setError)}>
              <strong>{t(beginning.id)}</strong>
              <span>{t(`${beginning.id}Hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { CitySelect } from './CitySelect.tsx';
import { pairWords } from './pair/words.ts';

type Ends = readonly [NodeId | undefined, NodeId | undefined];

/** Two cities by name, for those to whom a cell is too small; the second opens the pair. */
export function ChoosePair() {
  const t = useWords(pairWords);
  const { go } = useView();
  const [[a, b], keep] = useState<Ends>([undefined, undefined]);
  function choose([first, second]: Ends): void {
    keep([first, second]);
    if (first !== undefined && second !== undefined) go({ pair: [first, second], sel: undefined });
  }
  return (
    <p className="pair-ends">
      <CitySelect label={t('firstCity')} id={a} not={b} none={t('firstCity')} onChoose={(id) => choose([id, b])} />
      <CitySelect label={t('secondCity')} id={b} not={a} none={t('secondCity')} onChoose={(id) => choose([a, id])} />
    </p>
  );
}

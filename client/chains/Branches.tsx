import type { ChainAnswer } from '../../model/api/chains.ts';
import { useWords } from '../app/words.ts';
import { Bars } from './Bars.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';

/** Where nobody has lined up segments: the branches with their firms. */
export function Branches({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  if (data.branches.length === 0) return null;
  return (
    <Finding title={t('branches')} wide>
      <Bars
        rows={data.branches.map(({ node, actors }) => ({ key: node, name: <NamedNode id={node} nodes={data.nodes} />, count: actors }))}
      />
    </Finding>
  );
}

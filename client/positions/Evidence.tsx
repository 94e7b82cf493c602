import { Button } from 'antd';
import { useState } from 'react';
import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { positionsWords } from './words.ts';

interface EvidenceProps {
  readonly ids: readonly string[];
  readonly links: Readonly<Record<string, LinkAnswer>>;
  readonly nodes: Readonly<Record<string, NodeAnswer>>;
  readonly total?: number;
}

/** The links that it rests on, on demand. */
export function Evidence({ ids, links, nodes, total = ids.length }: EvidenceProps) {
  const t = useWords(positionsWords);
  const [shown, show] = useState(false);
  if (ids.length === 0) return null;
  return (
    <>
      <Button size="small" type="link" aria-expanded={shown} onClick={() => show(!shown)}>
        {t('evidence')}
      </Button>
      {shown ? <EvidenceLinks ids={ids} links={links} nodes={nodes} total={total} /> : null}
    </>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import type { ChainAnswer, SegmentAnswer } from '../../model/api/chains.ts';
import { useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { NamedNode } from './NamedNode.tsx';
import { PlaceOf } from './PlaceOf.tsx';
import { segmentWords } from './segmentWords.ts';
import { chainsWords } from './words.ts';

interface SegmentActorsProps {
  readonly actors: SegmentAnswer['actors']['items'];
  readonly total: number;
  readonly nodes: ChainAnswer['nodes'];
  readonly links: ChainAnswer['links'];
  /** Fetches more than are here already. */
  readonly onMore: (() => void) | undefined;
  readonly waiting: boolean;
}

const AT_ONCE = 10;

/** Who fills a segment, the most tied first: where each is, and why it counts. */
export function SegmentActors({ actors, total, nodes, links, onMore, waiting }: SegmentActorsProps) {
  const t = useWords(segmentWords);
  const c = useWords(chainsWords);
  const [most, setMost] = useState(AT_ONCE);
  const shown = actors.slice(0, most);
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>
        {t('who')} <small>{t('shownOf', { shown: shown.length, total })}</small>
      </h3>
      <ul className="actors">
        {shown.map(({ node, link, ties }) => (
          <li key={node}>
            <NamedNode id={node} nodes={nodes} />
            <small>
              <PlaceOf id={node} nodes={nodes} />
              {ties === 0 ? null : ` · ${t('ties', { count: ties })}`}
            </small>
            <OnDemand label={t('evidence', { count: 1 })}>
              <EvidenceLinks ids={[link]} links={links} nodes={nodes} />
            </OnDemand>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <Button
          loading={waiting}
          onClick={() => {
            if (most + 2 * AT_ONCE > actors.length) onMore?.();
            setMost(most + 2 * AT_ONCE);
          }}
        >
          {c('more')}
        </Button>
      ) : null}
    </section>
  );
}

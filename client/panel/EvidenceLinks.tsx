import { Button } from 'antd';
import { useState } from 'react';
import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { useWords } from '../app/words.ts';
import { LinkItem } from './LinkItem.tsx';
import { panelWords } from './words.ts';

interface EvidenceLinksProps {
  /** The ids of links, and the dictionaries of the answer that names them. */
  readonly ids: readonly string[];
  readonly links: Readonly<Record<string, LinkAnswer>>;
  readonly nodes: Readonly<Record<string, Pick<NodeAnswer, 'id' | 'name'>>>;
  /** How many there are in all, when the answer names only some of them. */
  readonly total?: number;
}

const AT_ONCE = 5;

/** The links that an answer rests on, each as a sentence with its source; never silently cut. */
export function EvidenceLinks({ ids, links, nodes, total = ids.length }: EvidenceLinksProps) {
  const t = useWords(panelWords);
  const [shown, show] = useState(AT_ONCE);
  const items = ids.slice(0, shown).flatMap((id) => {
    const link = links[id];
    const [source, target] = [nodes[link?.source ?? ''], nodes[link?.target ?? '']];
    return link === undefined || source === undefined || target === undefined
      ? []
      : [<LinkItem key={id} link={link} source={source} target={target} other={target} />];
  });
  return (
    <>
      <ol className="links">{items}</ol>
      {total > items.length ? (
        <p className="hint">
          {t('shownOf', { shown: items.length, total })}{' '}
          {ids.length > shown ? (
            <Button size="small" type="link" onClick={() => show(shown + 4 * AT_ONCE)}>
              {t('showMore')}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

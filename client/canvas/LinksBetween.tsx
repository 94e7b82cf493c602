import { Button } from 'antd';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { Fingerprint } from '../panel/Fingerprint.tsx';
import { countsByLayer } from './elements.ts';
import { canvasWords } from './words.ts';

/** Two nodes on the canvas: on which layers they are tied, and every link with its source. */
export function LinksBetween({ pair: [a, b], answer }: { pair: readonly [NodeId, NodeId]; answer: SubgraphAnswer | undefined }) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const { go } = useView();
  const between = (answer?.links ?? []).filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));
  const nodes = Object.fromEntries((answer?.nodes ?? []).map((node) => [node.id, node]));
  const name = (id: NodeId): string => nodes[id]?.name[language] ?? id;
  return (
    <article className="panel">
      <header className="panel-head">
        <h2>{t('pair', { a: name(a), b: name(b) })}</h2>
        <Button size="small" onClick={() => go({ pair: undefined })}>
          {t('close')}
        </Button>
      </header>
      <Fingerprint counts={countsByLayer(between)} />
      <div className="actions">
        <Button type="primary" onClick={() => go({ from: a, to: b, sel: undefined, pair: undefined })}>
          {t('waysBetween')}
        </Button>
        {[a, b].map((id) => (
          <Button key={id} onClick={() => go({ sel: id, pair: undefined })}>
            {name(id)}
          </Button>
        ))}
      </div>
      {between.length === 0 ? (
        <p className="empty">{t('pairAbsent')}</p>
      ) : (
        <EvidenceLinks ids={between.map(({ id }) => id)} links={Object.fromEntries(between.map((link) => [link.id, link]))} nodes={nodes} />
      )}
    </article>
  );
}

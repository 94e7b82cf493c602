import { Button } from 'antd';
import { useState } from 'react';
import type { Isolate } from '../../model/api/isolates.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { toggledTie, writeProposals } from './boardState.ts';
import { EffectFigures } from './EffectFigures.tsx';
import { LayerTag } from './LayerTag.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

interface RemedyProps {
  readonly of: Isolate;
  readonly remedy: Isolate['remedies'][number];
  readonly board: Board;
}

/** One link that would mend it: with whom, on which layer, why, through whom, and what it would change. */
export function Remedy({ of, remedy, board }: RemedyProps) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view, go } = useView();
  const { node, layer, why, path, effect } = remedy;
  const { state, change, nodes, links } = board;
  const [shown, show] = useState(false);
  const ties = state.try ?? [];
  const tie = { a: of.node.id, b: node.id, layer };
  const tried = toggledTie(ties, tie).length < ties.length;
  const name = node.name[language];
  return (
    <li className="remedy-item">
      <p className="remedy-head">
        <span className="hypothetical">{t('hypothetical')}</span> {t('linkWith')}{' '}
        <button type="button" className="row" onClick={() => go({ sel: node.id })}>
          <b>{name}</b>
        </button>{' '}
        <small>{nodeTypeName(node.type, language)}</small>{' '}
        <LayerTag layer={layer} label={t('onLayer', { layer: layerName(layer, language) })} />
        <Button
          size="small"
          type={tried ? 'primary' : 'default'}
          aria-pressed={tried}
          onClick={() => change({ try: writeProposals(toggledTie(ties, tie)) })}
        >
          {t(tried ? 'tried' : 'tryIt')}
          <span className="unseen"> {name}</span>
        </Button>
      </p>
      <p>{why[language]}</p>
      <EffectFigures effect={effect} now={{ size: of.component.size, components: board.answer.reconnect.components }} />
      {path.links.length === 0 ? (
        <p className="remedy-through">{t('noThrough')}</p>
      ) : (
        <p className="remedy-through">
          {t('through')} {path.nodes.map((id) => nodes[id]?.name[language] ?? id).join(' → ')}{' '}
          <Button size="small" type="link" aria-expanded={shown} onClick={() => show(!shown)}>
            {t(shown ? 'hideEvidence' : 'evidence')}
          </Button>
          <Button size="small" type="link" onClick={() => go({ from: of.node.id, to: node.id, layers: undefined }, { page: '/explore' })}>
            {t('route')}
          </Button>
          <Button
            size="small"
            type="link"
            onClick={() => go({ on: placeAround(view.on ?? [], undefined, path.nodes) }, { page: '/explore' })}
          >
            {t('bothCanvas')}
          </Button>
        </p>
      )}
      {shown ? <EvidenceLinks ids={path.links} links={links} nodes={nodes} /> : null}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { NodeId } from '../../model/ids.ts';
import { pathQuery } from '../api/queries.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePicker } from '../search/NodePicker.tsx';
import { NoPath } from './NoPath.tsx';
import { PathCard } from './PathCard.tsx';
import { pathWords } from './words.ts';
import './paths.css';

/** From, to, and what lies between. */
export function PathPanel() {
  const t = useWords(pathWords);
  const { view, go } = useView();
  const { from, to } = view;
  return (
    <article className="panel">
      <header className="panel-head">
        <h2>{t('title')}</h2>
        <Button size="small" onClick={() => go({ from: undefined, to: undefined })}>
          {t('clear')}
        </Button>
      </header>
      <div className="ends">
        <NodePicker label={t('from')} id={from} onChoose={(id) => go({ from: id })} />
        <NodePicker label={t('to')} id={to} onChoose={(id) => go({ to: id })} />
        <Button size="small" disabled={from === undefined && to === undefined} onClick={() => go({ from: to, to: from })}>
          {t('swap')}
        </Button>
      </div>
      {from === undefined || to === undefined ? <p className="empty">{t('choose')}</p> : <Found from={from} to={to} />}
    </article>
  );
}

function Found({ from, to }: { from: NodeId; to: NodeId }) {
  const { view } = useView();
  return (
    <Answer query={useQuery(pathQuery(from, to, view))}>
      {(data) => {
        const [item] = data.items;
        if (item !== undefined) return <PathCard path={item} answer={data} />;
        return data.none === undefined ? null : <NoPath none={data.none} nodes={data.nodes} />;
      }}
    </Answer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { NodeId } from '../../model/ids.ts';
import { nodeQuery, pathQuery } from '../api/queries.ts';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { SearchBox } from '../search/SearchBox.tsx';
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
        <End label={t('from')} id={from} onChoose={(id) => go({ from: id })} />
        <End label={t('to')} id={to} onChoose={(id) => go({ to: id })} />
        <Button size="small" disabled={from === undefined && to === undefined} onClick={() => go({ from: to, to: from })}>
          {t('swap')}
        </Button>
      </div>
      {from === undefined || to === undefined ? <p className="empty">{t('choose')}</p> : <Answer from={from} to={to} />}
    </article>
  );
}

function End({ label, id, onChoose }: { label: string; id: NodeId | undefined; onChoose: (id: NodeId | undefined) => void }) {
  const t = useWords(pathWords);
  return id === undefined ? (
    <SearchBox label={label} onChoose={onChoose} />
  ) : (
    <div className="end">
      <span>{label}</span>
      <EndName id={id} />
      <Button size="small" type="link" onClick={() => onChoose(undefined)}>
        {t('change')}
      </Button>
    </div>
  );
}

function EndName({ id }: { id: NodeId }) {
  const language = useLanguage();
  const { data, error } = useQuery(nodeQuery(id));
  return error === null ? <b>{data?.name[language] ?? '…'}</b> : <Told error={error} />;
}

function Answer({ from, to }: { from: NodeId; to: NodeId }) {
  const { view } = useView();
  const { data, error, refetch } = useQuery(pathQuery(from, to, view));
  if (error !== null) return <Told error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active />;
  const [item] = data.items;
  if (item !== undefined) return <PathCard path={item} answer={data} />;
  return data.none === undefined ? null : <NoPath none={data.none} nodes={data.nodes} />;
}

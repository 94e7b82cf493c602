import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { NodeId } from '../../model/ids.ts';
import { pathQuery } from '../api/queries.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { NoRoute } from '../routes/NoRoute.tsx';
import { RouteSteps } from '../routes/RouteSteps.tsx';
import { NodePicker } from '../search/NodePicker.tsx';
import { pathWords } from './words.ts';
import './paths.css';

/** From, to, and the shortest way; the route planner has the rest. */
export function PathPanel() {
  const t = useWords(pathWords);
  const { view, go } = useView();
  const { from, to } = view;
  return (
    <article className="panel path-panel">
      <header className="panel-head">
        <h2>{t('title')}</h2>
        <Button size="small" onClick={() => go({ from: undefined, to: undefined })}>
          {t('clear')}
        </Button>
      </header>
      <div className="ends">
        <NodePicker label={t('from')} id={from} onChoose={(id) => go({ from: id })} />
        <NodePicker label={t('to')} id={to} onChoose={(id) => go({ to: id })} />
        <div className="actions">
          <Button size="small" disabled={from === undefined && to === undefined} onClick={() => go({ from: to, to: from })}>
            {t('swap')}
          </Button>
          <Button size="small" onClick={() => go({}, { page: '/routes' })}>
            {t('planner')}
          </Button>
        </div>
      </div>
      {from === undefined || to === undefined ? <p className="empty">{t('choose')}</p> : <Found from={from} to={to} />}
    </article>
  );
}

function Found({ from, to }: { from: NodeId; to: NodeId }) {
  const t = useWords(pathWords);
  const { view } = useView();
  const toCanvas = useToCanvas();
  return (
    <Answer query={useQuery(pathQuery(from, to, view))}>
      {(data) => {
        const [path] = data.items;
        if (path === undefined) return data.none === undefined ? null : <NoRoute none={data.none} nodes={data.nodes} />;
        return (
          <section>
            <p>
              <b>{t('length', { count: path.length })}</b>{' '}
              {path.nodes.every((id) => view.on?.some((placed) => placed.id === id)) ? null : (
                <Button type="primary" onClick={() => toCanvas(path.nodes)}>
                  {t('toCanvas')}
                </Button>
              )}
            </p>
            <RouteSteps path={path} answer={data} />
          </section>
        );
      }}
    </Answer>
  );
}

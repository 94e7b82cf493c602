import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { NodeDetail } from '../../model/api/nodes.ts';
import type { NodeId } from '../../model/ids.ts';
import { period } from '../../model/sentences/because.ts';
import { nodeQuery } from '../api/queries.ts';
import { nodeNameWords } from '../app/nodeNameWords.ts';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { FindPartners } from '../partners/FindPartners.tsx';
import { Cited } from './Cited.tsx';
import { Expand } from './Expand.tsx';
import { Facts } from './Facts.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { Links } from './Links.tsx';
import { NodeType } from './NodeType.tsx';
import { panelWords } from './words.ts';
import './panel.css';

/** Everything that is known of one node, each fact with its source; what a page adds to it stands before the facts. */
export function NodePanel({ id, children }: { id: NodeId; children?: ReactNode }) {
  const t = useWords(panelWords);
  const { go } = useView();
  const { data: node, error, refetch } = useQuery(nodeQuery(id));
  return (
    <article className="panel" aria-busy={node === undefined && error === null}>
      <header className="panel-head">
        {node === undefined ? <span /> : <Title node={node} />}
        <Button
          size="small"
          onClick={(event) => {
            leave(event);
            go({ sel: undefined });
          }}
        >
          {t('close')}
        </Button>
      </header>
      {error === null ? null : <Told error={error} retry={() => void refetch()} />}
      {node === undefined && error === null ? <Skeleton active paragraph={{ rows: 8 }} /> : null}
      {node === undefined ? null : <Body node={node}>{children}</Body>}
    </article>
  );
}

/** Back to the drawing that the panel stands beside, or else to the page. */
export function leave({ currentTarget }: MouseEvent<HTMLElement>): void {
  const drawing = currentTarget.closest('.workbench')?.querySelector<HTMLElement>('[role="application"]');
  (drawing ?? currentTarget.closest('main'))?.focus();
}

function Title({ node }: { node: NodeDetail }) {
  const made = useWords(nodeNameWords);
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div>
      <NodeType type={node.type} />
      <h2>{node.name[language]}</h2>
      {node.name[other] === node.name[language] ? null : (
        <p className="other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {node.name[other]}
        </p>
      )}
      {node.nameMade === undefined ? null : <p className="hint">{made(node.nameMade)}</p>}
    </div>
  );
}

function Body({ node, children }: { node: NodeDetail; children: ReactNode }) {
  const t = useWords(panelWords);
  const language = useLanguage();
  const { view, go } = useView();
  const on = view.on ?? [];
  const isOn = on.some((placed) => placed.id === node.id);
  const actions = useRef<HTMLDivElement>(null);
  const hasPut = useRef(false);
  // The button that put it on the canvas is gone then; what can be done next stands in its place.
  useEffect(() => {
    if (isOn && hasPut.current) actions.current?.parentElement?.querySelector<HTMLElement>('.expand select')?.focus();
    hasPut.current = false;
  }, [isOn]);
  const put = (): void => {
    hasPut.current = true;
    go({ on: placeAround(on, undefined, [node.id]) }, { page: '/explore' });
  };
  return (
    <>
      {node.summary === undefined ? null : <p className="summary">{node.summary[language]}</p>}
      <Fingerprint counts={node.degree.byLayer} />
      <div className="actions" ref={actions}>
        {isOn ? null : (
          <Button type="primary" onClick={put}>
            {t('toCanvas')}
          </Button>
        )}
        <Button onClick={() => go({ from: node.id, sel: undefined }, { page: '/routes' })}>{t('pathFrom')}</Button>
        <FindPartners node={node} />
      </div>
      {isOn ? <Expand node={node} /> : null}
      {children}
      <Facts node={node} />
      {node.figures.length === 0 ? null : (
        <section>
          <h3>{t('figures')}</h3>
          <ul className="figures">
            {node.figures.map((figure) => (
              <li key={figure.id}>
                <b>{typeof figure.value === 'number' ? figure.value.toLocaleString(language) : figure.value}</b> {figure.unit?.[language]} ·{' '}
                {figure.label[language]}
                {figure.asOf === undefined ? '' : t('asOf', { period: figure.asOf[language] })}
                <Cited sources={[figure.source]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {node.timeline.length === 0 ? null : (
        <section>
          <h3>{t('timeline')}</h3>
          <ol className="timeline">
            {node.timeline.map((event) => (
              <li key={event.id}>
                <time>{event.period?.[language] ?? period(event.from, event.to)[language]}</time> {event.title[language]}
                <Cited sources={event.sources} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Links node={node} />
      <section>
        <h3>{t('sources')}</h3>
        <Cited sources={node.sources} />
      </section>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useRef } from 'react';
import { pathQuery, subgraphQuery } from '../api/queries.ts';
import { INKS } from '../app/inks.ts';
import { Legend } from '../app/Legend.tsx';
import { Told } from '../app/Told.tsx';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { PathPanel } from '../paths/PathPanel.tsx';
import { elementsOf } from './elements.ts';
import { type CanvasHandle, NetworkCanvas } from './NetworkCanvas.tsx';
import { placeInRow } from './placing.ts';
import { useCanvasHistory } from './useCanvasHistory.ts';
import { canvasWords } from './words.ts';
import './canvas.css';

/** Chosen nodes as a network, and the panels that say what they are. */
export function ExplorePage() {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const handle = useRef<CanvasHandle>(null);
  const { undo, redo } = useCanvasHistory();
  const { from, to } = view;
  const path = useQuery({ ...pathQuery(from ?? NOBODY, to ?? NOBODY, view), enabled: from !== undefined && to !== undefined });
  const found = from === undefined || to === undefined ? undefined : path.data?.items[0];
  // Nobody has put anything on the canvas yet: the path that was asked for is there to see.
  const on = useMemo(() => view.on ?? (found === undefined ? [] : placeInRow(found.nodes)), [view.on, found]);
  const { data, error, refetch } = useQuery(subgraphQuery(on.map(({ id }) => id)));
  const elements = useMemo(
    () => (data === undefined || on.length === 0 ? [] : elementsOf(data, on, view, { language, shade })),
    [data, on, view, language, shade],
  );
  const marked = useMemo(() => (found === undefined ? [] : [...found.nodes, ...found.links]), [found]);
  const links = elements.filter(({ group }) => group === 'edges').length;
  const keep = (placed: typeof on): void => go({ on: placed.length === 0 ? undefined : placed });

  return (
    <div className="workbench">
      <section className="stage">
        {error === null ? null : <Told error={error} retry={() => void refetch()} />}
        <div className="tools" role="toolbar" aria-label={t('tools')}>
          <Button size="small" disabled={undo === undefined} onClick={undo} title="Ctrl+Z">
            {t('undo')}
          </Button>
          <Button size="small" disabled={redo === undefined} onClick={redo} title="Ctrl+Shift+Z">
            {t('redo')}
          </Button>
          <Button
            size="small"
            disabled={view.sel === undefined || on.length === 0}
            onClick={() => keep(on.filter(({ id }) => id !== view.sel))}
          >
            {t('remove')}
          </Button>
          <Button size="small" disabled={on.length < 2} onClick={() => keep(handle.current?.arrange() ?? on)}>
            {t('arrange')}
          </Button>
          <Button size="small" disabled={on.length === 0} onClick={() => handle.current?.fit()}>
            {t('fit')}
          </Button>
          <Button size="small" disabled={on.length === 0} onClick={() => keep([])}>
            {t('clear')}
          </Button>
        </div>
        <NetworkCanvas
          elements={elements}
          path={marked}
          selected={view.sel}
          inks={INKS[shade]}
          label={t('canvas')}
          handle={handle}
          onSelect={(sel) => go({ sel })}
          onMoved={keep}
        />
        {on.length === 0 ? <p className="empty over">{t('empty')}</p> : null}
        <Legend />
        <footer className="stage-foot">
          <span>{t('shown', { nodes: on.length, links, total: data?.total.links ?? 0 })}</span>
          {data !== undefined && data.unknown.length > 0 ? <span>{t('unknown', { count: data.unknown.length })}</span> : null}
        </footer>
      </section>
      <aside className="side">
        {view.sel === undefined ? <PathPanel /> : <NodePanel id={view.sel} />}
        <details className="mirror">
          <summary>{t('list')}</summary>
          <ul>
            {(on.length === 0 ? [] : (data?.nodes ?? [])).map((node) => (
              <li key={node.id}>
                <button type="button" className="row" onClick={() => go({ sel: node.id })}>
                  {node.name[language]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </aside>
    </div>
  );
}

/** Stands in for an end that is not chosen; the query is not sent then. */
const NOBODY = 'nobody:chosen' as never;

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { NodeId } from '../../model/ids.ts';
import { pathQuery } from '../api/queries.ts';
import { INKS } from '../app/inks.ts';
import { Legend } from '../app/Legend.tsx';
import { Told } from '../app/Told.tsx';
import { useShade } from '../app/theme.ts';
import { useIsFolded, useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { PathPanel } from '../paths/PathPanel.tsx';
import { Beginnings } from './Beginnings.tsx';
import type { Told as CanvasTold, Under } from './core.ts';
import type { Sight } from './drawing.ts';
import { elementsOf, standIns } from './elements.ts';
import { GroupList } from './GroupList.tsx';
import { HoverCard } from './HoverCard.tsx';
import { KindLegend } from './KindLegend.tsx';
import { LinksBetween } from './LinksBetween.tsx';
import { Mirror } from './Mirror.tsx';
import { afterDrag } from './moved.ts';
import { type CanvasHandle, NetworkCanvas } from './NetworkCanvas.tsx';
import { NodeTable } from './NodeTable.tsx';
import { placeInRow } from './placing.ts';
import { citiesQuery } from './queries.ts';
import { StageFoot } from './StageFoot.tsx';
import { Toolbar } from './Toolbar.tsx';
import { tableRows } from './tableRows.ts';
import { useActions } from './useActions.ts';
import { useArranging } from './useArranging.ts';
import { useCanvasOffers } from './useCanvasOffers.ts';
import { useScene } from './useScene.ts';
import { canvasWords } from './words.ts';
import './canvas.css';

/** Above this many marks and links everything is drawn more simply. */
const CROWD = 1500;
const UNSEEN: Sight = { labelled: 0, inSight: 0, near: new Set() };

/** Chosen nodes as a network, and the panels that say what they are. */
export function ExplorePage() {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const isFolded = useIsFolded();
  const handle = useRef<CanvasHandle>(null);
  const stage = useActions(handle);
  const arranging = useArranging();
  const [sight, setSight] = useState(UNSEEN);
  const [under, setUnder] = useState<Under>();
  const [pointed, setPointed] = useState<NodeId>();
  const { from, to } = view;
  const path = useQuery({ ...pathQuery(from ?? NOBODY, to ?? NOBODY, view), enabled: from !== undefined && to !== undefined });
  const found = from === undefined || to === undefined ? undefined : path.data?.items[0];
  // Nobody has put anything on the canvas yet: the path that was asked for is there to see.
  const on = useMemo(() => view.on ?? (found === undefined ? [] : placeInRow(found.nodes)), [view.on, found]);
  const { scene, answer, error, retry } = useScene(on, sight.near);
  const elements = useMemo(() => elementsOf(scene, { language, shade }), [scene, language, shade]);
  const marked = useMemo(() => (found === undefined ? [] : [...found.nodes, ...found.links]), [found]);
  const chosen = useMemo(() => standIns(view.pair ?? (view.sel === undefined ? [] : [view.sel]), scene), [view.pair, view.sel, scene]);
  const cities = useQuery({ ...citiesQuery(), enabled: view.dock === 'table' });
  const rows = useMemo(() => (view.dock === 'table' ? tableRows(scene, cities.data?.items ?? []) : []), [scene, cities.data, view.dock]);
  const select = useCallback((id: NodeId | undefined) => go({ sel: id, pair: undefined }, { quietly: true }), [go]);
  const crowd = elements.length > CROWD;
  useCanvasOffers({ handle, scene, answer, on, elements, crowd, path: marked, chosen, paths: found === undefined ? undefined : path.data });
  const open = view.open ?? [];
  const told: CanvasTold = {
    onSelect: select,
    onPair: (a, b) => go({ pair: [a, b] }, { quietly: true }),
    onOpen: (group) => go({ open: [...open, group] }),
    onClose: (group) => go({ open: open.filter((other) => other !== group) }),
    onMoved: (places) => go({ on: afterDrag(on, scene, places) }),
    onHover: setUnder,
  };

  return (
    <div className="workbench">
      <section className="stage">
        <Toolbar stage={stage} arranging={arranging} on={on} />
        {[error, arranging.error].map((failed) => (failed ? <Told key={String(failed)} error={failed} retry={retry} /> : null))}
        <div className="sight">
          <NetworkCanvas
            elements={elements}
            crowd={crowd}
            path={marked}
            chosen={chosen}
            hovered={under?.id ?? pointed}
            inks={INKS[shade]}
            map={view.lay === 'map'}
            label={t('canvas')}
            handle={handle}
            onSight={setSight}
            onStep={(id) => select(NodeId.parse(id))}
            {...told}
          />
          <KindLegend kinds={scene.kinds} />
          {under === undefined ? null : <HoverCard under={under} scene={scene} />}
          {on.length === 0 ? <Beginnings arranging={arranging} isElsewhere={isFolded} /> : <Zoom handle={handle} />}
        </div>
        {view.dock === 'table' && on.length > 0 ? <NodeTable rows={rows} hovered={under?.id ?? pointed} onHover={setPointed} /> : null}
        <Legend />
        <StageFoot scene={scene} answer={answer} on={on} sight={sight} isLong={isFolded} />
      </section>
      <aside className="side">
        {view.pair !== undefined ? (
          <LinksBetween pair={view.pair} answer={answer} />
        ) : view.sel === undefined ? (
          <PathPanel />
        ) : (
          <NodePanel id={view.sel} />
        )}
        <GroupList groups={scene.groups} />
        {on.length === 0 ? null : <Mirror scene={scene} />}
      </aside>
    </div>
  );
}

function Zoom({ handle }: { handle: { readonly current: CanvasHandle | null } }) {
  const t = useWords(canvasWords);
  return (
    <div className="zoom">
      <button type="button" aria-label={t('zoomIn')} onClick={() => handle.current?.zoomBy(1.4)}>
        +
      </button>
      <button type="button" aria-label={t('zoomOut')} onClick={() => handle.current?.zoomBy(1 / 1.4)}>
        −
      </button>
      <button type="button" aria-label={t('fit')} onClick={() => handle.current?.showAll()}>
        ⤢
      </button>
    </div>
  );
}

/** Stands in for an end that is not chosen; the query is not sent then. */
const NOBODY = NodeId.parse('nobody:chosen');

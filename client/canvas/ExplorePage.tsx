import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { NodeId } from '../../model/ids.ts';
import { useWork } from '../api/background/works.ts';
import { pathQuery } from '../api/queries.ts';
import { INKS } from '../app/inks.ts';
import { Legend } from '../app/Legend.tsx';
import { shellWords } from '../app/shellWords.ts';
import { Told } from '../app/Told.tsx';
import { useShade } from '../app/theme.ts';
import { useBroughtIntoView } from '../app/useBroughtIntoView.ts';
import { useIsFolded, useView } from '../app/view.ts';
import type { Placed } from '../app/viewState.ts';
import { Working } from '../app/Working.tsx';
import { useWords } from '../app/words.ts';
import { ChosenBar } from '../panel/ChosenBar.tsx';
import { NodePanel } from '../panel/NodePanel.tsx';
import { PathPanel } from '../paths/PathPanel.tsx';
import { Beginnings } from './Beginnings.tsx';
import { ColourLegend } from './colouring/ColourLegend.tsx';
import type { Told as CanvasTold, Under } from './core.ts';
import type { Sight } from './drawing.ts';
import { membersOf, standIns } from './elements.ts';
import { GroupList } from './GroupList.tsx';
import { HoverCard } from './HoverCard.tsx';
import { KindLegend } from './KindLegend.tsx';
import { Lasso } from './Lasso.tsx';
import { LinksBetween } from './LinksBetween.tsx';
import { Mirror } from './Mirror.tsx';
import { afterDrag } from './moved.ts';
import { type CanvasHandle, NetworkCanvas } from './NetworkCanvas.tsx';
import { NodeTable } from './NodeTable.tsx';
import { PickedBar } from './PickedBar.tsx';
import { placeInRow } from './placing.ts';
import { citiesQuery } from './queries.ts';
import { StageFoot } from './StageFoot.tsx';
import { Toolbar } from './Toolbar.tsx';
import { tableRows } from './tableRows.ts';
import { useActions } from './useActions.ts';
import { useArrangeCommands } from './useArrangeCommands.ts';
import { useArranging } from './useArranging.ts';
import { useCanvasOffers } from './useCanvasOffers.ts';
import { usePainted } from './usePainted.ts';
import { useScene } from './useScene.ts';
import { canvasWords } from './words.ts';
import { Zoom } from './Zoom.tsx';
import './below.css';
import './canvas.css';
import './colouring/colouring.css';
import './picking.css';

/** Above this many marks and links everything is drawn more simply. */
const CROWD = 1500;
const NONE: readonly Placed[] = [];
const UNSEEN: Sight = { labelled: 0, inSight: 0, near: new Set() };

/** Chosen nodes as a network, and the panels that say what they are. */
export function ExplorePage() {
  const t = useWords(canvasWords);
  const shell = useWords(shellWords);
  const shade = useShade();
  const { view, go } = useView();
  const isFolded = useIsFolded();
  const handle = useRef<CanvasHandle>(null);
  const stage = useActions(handle);
  const arranging = useArranging();
  useArrangeCommands(arranging, view.on ?? NONE);
  const [sight, setSight] = useState(UNSEEN);
  const [under, setUnder] = useState<Under>();
  const [pointed, setPointed] = useState<NodeId>();
  const { from, to } = view;
  const path = useQuery({ ...pathQuery(from ?? NOBODY, to ?? NOBODY, view), enabled: from !== undefined && to !== undefined });
  const found = from === undefined || to === undefined ? undefined : path.data?.items[0];
  // Nobody has put anything on the canvas yet: the path that was asked for is there to see.
  const on = useMemo(() => view.on ?? (found === undefined ? [] : placeInRow(found.nodes)), [view.on, found]);
  const { scene, answer, error, retry } = useScene(on, sight.near);
  const { elements, outlined, colouring, shown, error: unpainted, asked } = usePainted(scene);
  const work = useWork(asked);
  const marked = useMemo(() => (found === undefined ? [] : [...found.nodes, ...found.links]), [found]);
  const chosen = useMemo(() => standIns(view.pair ?? (view.sel === undefined ? [] : [view.sel]), scene), [view.pair, view.sel, scene]);
  const picked = useMemo(() => standIns(view.picked ?? [], scene), [view.picked, scene]);
  const cities = useQuery({ ...citiesQuery(), enabled: view.dock === 'table' });
  const rows = useMemo(
    () => (view.dock === 'table' ? tableRows(scene, cities.data?.items ?? [], colouring) : []),
    [scene, cities.data, colouring, view.dock],
  );
  const select = useCallback((id: NodeId | undefined) => go({ sel: id, pair: undefined }, { quietly: true }), [go]);
  const crowd = elements.length > CROWD;
  const side = useBroughtIntoView<HTMLElement>(answer === undefined ? undefined : view.pair?.join('|'));
  useCanvasOffers({
    handle,
    scene,
    answer,
    on,
    elements,
    crowd,
    path: marked,
    chosen,
    picked,
    outlined,
    colouring,
    paths: found === undefined ? undefined : path.data,
  });
  const pick = (corners: Parameters<CanvasHandle['within']>[0], adds: boolean): void => {
    const inside = membersOf(handle.current?.within(corners) ?? [], scene);
    const all = [...new Set([...(adds ? (view.picked ?? []) : []), ...inside])];
    stage.setLasso(false);
    go({ picked: all.length === 0 ? undefined : all }, { quietly: true });
  };
  const failures = new Map([error, arranging.error, unpainted].flatMap((failed) => (failed ? [[String(failed), failed]] : [])));
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
      {on.length === 0 ? null : <h1 className="unseen">{shell('explore')}</h1>}
      <section className="stage">
        <Toolbar stage={stage} arranging={arranging} on={on} />
        {work === undefined || asked === undefined ? null : <Working work={work} asked={asked} />}
        {[...failures].map(([message, failed]) => (
          <Told key={message} error={failed} retry={retry} />
        ))}
        <div className="sight-row">
          <div className="sight">
            <NetworkCanvas
              elements={elements}
              outlined={outlined}
              crowd={crowd}
              path={marked}
              chosen={chosen}
              picked={picked}
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
            {under === undefined ? null : <HoverCard under={under} scene={scene} colouring={colouring} />}
            {on.length === 0 ? <Beginnings arranging={arranging} isElsewhere={isFolded} /> : <Zoom handle={handle} />}
            <PickedBar stage={stage} />
            {stage.lasso ? <Lasso onDrawn={pick} /> : null}
          </div>
          {colouring === undefined ? null : <ColourLegend colouring={colouring} ids={shown} />}
        </div>
        {view.dock === 'table' && on.length > 0 ? (
          <NodeTable rows={rows} colouring={colouring} hovered={under?.id ?? pointed} onHover={setPointed} />
        ) : null}
        <div className="stage-below">
          <Legend />
          <StageFoot scene={scene} answer={answer} on={on} sight={sight} isLong={isFolded} />
        </div>
      </section>
      <aside className="side" ref={side} tabIndex={-1}>
        {view.pair !== undefined ? (
          <LinksBetween pair={view.pair} answer={answer} />
        ) : view.sel === undefined ? (
          <PathPanel />
        ) : (
          <NodePanel id={view.sel} />
        )}
        <GroupList groups={scene.groups} />
        {on.length === 0 ? null : <Mirror scene={scene} colouring={colouring} />}
      </aside>
      {view.sel === undefined || view.pair !== undefined ? null : <ChosenBar id={view.sel} panel={side} />}
    </div>
  );
}

/** Stands in for an end that is not chosen; the query is not sent then. */
const NOBODY = NodeId.parse('nobody:chosen');

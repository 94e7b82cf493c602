import { Skeleton } from 'antd';
import { useEffect, useRef } from 'react';
import { Legend } from '../app/Legend.tsx';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardList } from './BoardList.tsx';
import { Facets } from './Facets.tsx';
import { IsolationMap } from './IsolationMap.tsx';
import { Loss } from './Loss.tsx';
import { mapCounts, mapTies } from './mapCounts.ts';
import { proposalsOf } from './proposalsOf.ts';
import { Reasons } from './Reasons.tsx';
import { Reconnect } from './Reconnect.tsx';
import { Tray, TrayEffect } from './Tray.tsx';
import { type Board, useBoard } from './useBoard.ts';
import { useBoardOffers } from './useBoardOffers.ts';
import { boardWords } from './words.ts';
import '../panel/panel.css';
import './isolation.css';
import './rows.css';
import './mend.css';

/** Who is cut off or hangs by one thread, and what would mend it. */
export function IsolationPage() {
  const t = useWords(boardWords);
  const { view } = useView();
  const { query, board, state, change } = useBoard();
  return (
    <div className="workbench isolation">
      <section className="stage">
        <div className="isolation-board">
          <BoardHead board={board} state={state} change={change} />
          <Reasons state={state} change={change} />
          {query.error === null ? null : <Told error={query.error} retry={() => void query.refetch()} />}
          {board === undefined ? (
            query.error === null ? (
              <Skeleton active paragraph={{ rows: 10 }} />
            ) : null
          ) : (
            <>
              <Facets board={board} />
              <a className="to-map" href="#mend">
                {t('toMap')}
              </a>
              <BoardList board={board} />
            </>
          )}
        </div>
        <Legend />
      </section>
      <aside className="side" id="mend">
        {view.sel === undefined ? null : <Selected key={view.sel} id={view.sel} />}
        {board === undefined ? <Skeleton active paragraph={{ rows: 8 }} /> : <Mend board={board} />}
      </aside>
    </div>
  );
}

/** On a narrow screen the panel lies below the list: it comes to whoever selected the node. */
function Selected({ id }: { id: NonNullable<ReturnType<typeof useView>['view']['sel']> }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={panel} className="board-selected">
      <NodePanel id={id} />
    </div>
  );
}

function Mend({ board }: { board: Board }) {
  const { view } = useView();
  useBoardOffers(board);
  const { answer, level, state, change } = board;
  const counts = mapCounts(board);
  return (
    <>
      {Object.keys(counts).length === 0 ? null : (
        <IsolationMap
          counts={counts}
          sizeSays={level === 'city' ? 'markLayers' : 'markCount'}
          planned={mapTies(board, proposalsOf(answer, view.layers))}
          tried={mapTies(board, state.try ?? [])}
          chosen={level === 'city' ? state.row : state.city}
          onChoose={(id) => change(level === 'city' ? { row: id } : { city: id })}
        />
      )}
      <Reconnect board={board} />
      <Tray board={board} />
      <TrayEffect board={board} />
      <Loss board={board} />
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ChainAnswer } from '../../model/api/chains.ts';
import type { NodeId } from '../../model/ids.ts';
import { Told } from '../app/Told.tsx';
import { useBroughtIntoView } from '../app/useBroughtIntoView.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { useOffer } from '../share/offers.ts';
import { briefOfChain } from './briefs.ts';
import { ChainHead } from './ChainHead.tsx';
import { ChainSections } from './ChainSections.tsx';
import { useChains } from './chainsState.ts';
import { Diagram } from './Diagram.tsx';
import { Glance } from './Glance.tsx';
import { actorsOfChain } from './onCanvas.ts';
import { chainQuery } from './queries.ts';
import { SegmentPanel } from './SegmentPanel.tsx';
import { SegmentTable } from './SegmentTable.tsx';

/** One industry: its chain as a drawing, what stands round it below, and beside it what was chosen. */
export function ChainView({ industry }: { industry: NodeId }) {
  const { view } = useView();
  const { filters } = useChains();
  const { data, error, refetch, isPlaceholderData } = useQuery(chainQuery(industry, filters));
  const language = useLanguage();
  useOffer('brief', data === undefined ? undefined : () => briefOfChain(data, language));
  const actors = data === undefined ? [] : actorsOfChain(data).placed.map(({ id }) => id);
  useOffer('nodes', actors.length === 0 ? undefined : () => actors);
  return (
    <div className="chains-body" data-side="true" aria-busy={data === undefined ? error === null : isPlaceholderData}>
      <section className="chains-main">
        {error === null ? null : <Told error={error} retry={() => void refetch()} />}
        {data === undefined && error === null ? <Skeleton active paragraph={{ rows: 10 }} /> : null}
        {data === undefined ? null : <Chain data={data} />}
      </section>
      <aside className="side">
        {view.sel !== undefined ? <NodePanel id={view.sel} /> : data === undefined ? null : <Beside data={data} />}
      </aside>
    </div>
  );
}

function Chain({ data }: { data: ChainAnswer }) {
  return (
    <>
      <ChainHead data={data} />
      {data.segments.length === 0 ? null : (
        <>
          <Diagram data={data} />
          <SegmentTable data={data} />
        </>
      )}
      <ChainSections data={data} />
    </>
  );
}

function Beside({ data }: { data: ChainAnswer }) {
  const { state } = useChains();
  const top = useBroughtIntoView<HTMLDivElement>(state.segment);
  return (
    <div ref={top}>
      {state.segment === undefined ? <Glance data={data} /> : <SegmentPanel key={state.segment} data={data} id={state.segment} />}
    </div>
  );
}

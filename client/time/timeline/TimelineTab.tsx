import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { Answer } from '../../app/Answer.tsx';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { Brief } from '../Brief.tsx';
import { briefOfTimeline } from '../briefs.ts';
import { timelineQuery } from '../queries.ts';
import { EventList } from './EventList.tsx';
import { GrowthTable } from './GrowthTable.tsx';
import { busiestYear } from './growthBars.ts';
import { DARK, type Lit } from './lit.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { timelineWords } from './words.ts';
import { YearReadout } from './YearReadout.tsx';
import './timeline.css';

/** How the graph grew, and what was under way: one time axis for layers, stages, events and plans. */
export function TimelineTab() {
  const { view } = useView();
  const query = useQuery(timelineQuery(view));
  const language = useLanguage();
  const told = query.data;
  useOffer('brief', told === undefined ? undefined : () => briefOfTimeline(told, language));
  return (
    <div data-stale={query.isPlaceholderData || undefined}>
      <Answer query={query}>{(data) => (data.growth.years.length === 0 ? <Undated data={data} /> : <Timeline data={data} />)}</Answer>
    </div>
  );
}

function Timeline({ data }: { data: TimelineAnswer }) {
  const { view } = useView();
  const [lit, light] = useState<Lit>(DARK);
  const { years } = data.growth;
  const picked = Number(view.at);
  const told = lit.year ?? (years.includes(picked) ? picked : busiestYear(data.growth));
  return (
    <>
      <Brief text={data.text} basis={data.basis} />
      <div className="timeline-split">
        <TimelineChart data={data} lit={lit} light={light} />
        <div className="beside">
          {told === undefined ? null : <YearReadout data={data} year={told} />}
          <EventList data={data} lit={lit} light={light} />
        </div>
      </div>
      <GrowthTable growth={data.growth} />
    </>
  );
}

function Undated({ data }: { data: TimelineAnswer }) {
  const t = useWords(timelineWords);
  const { go } = useView();
  return (
    <>
      <Brief text={data.text} basis={data.basis} />
      <p>{t('noDates')}</p>
      <Button onClick={() => go({ layers: undefined, sure: undefined, at: undefined })}>{t('widen')}</Button>
    </>
  );
}

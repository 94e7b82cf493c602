import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useTimeState } from '../timeState.ts';
import { type Axis, along, moment, placed } from './axis.ts';
import { timelineWords } from './words.ts';
import './plans.css';

/** Policies, plans and goals as spans: thin lines at first, with their names when asked for. */
export function PlanRows({ data, axis }: { data: TimelineAnswer; axis: Axis }) {
  const t = useWords(timelineWords);
  const [{ plans }, change] = useTimeState();
  const named = plans === 'named';
  const { items, total } = data.plans;
  return (
    <section className={named ? 'plans named' : 'plans'} aria-label={t('plans')}>
      <h3>
        {t('plans')} <small>{items.length < total ? t('shownOf', { shown: items.length, total }) : t('count', { count: total })}</small>{' '}
        <button
          type="button"
          className="quiet"
          aria-expanded={named}
          onClick={() => change({ plans: named ? undefined : 'named' }, { quietly: true })}
        >
          {t(named ? 'withoutNames' : 'withNames')}
        </button>
      </h3>
      {items.map((plan) => (
        <div key={plan.node} className="chart-row plan-row">
          <div className="row-label">{named ? <NodeButton id={plan.node} nodes={data.nodes} /> : null}</div>
          <Span plan={plan} data={data} axis={axis} />
        </div>
      ))}
    </section>
  );
}

/** A plan known by its end alone is drawn with so many dashed years before it. */
const LEAD = 1.5;

function Span({ plan, data, axis }: { plan: TimelineAnswer['plans']['items'][number]; data: TimelineAnswer; axis: Axis }) {
  const language = useLanguage();
  const [from, to] = [plan.from, plan.to].map((date) => (date === undefined ? undefined : moment(date)));
  const issued = plan.issued.flatMap((id) => data.links[id]?.from ?? [])[0];
  return (
    <div className="plot">
      <span
        className="plan"
        title={plan.text[language]}
        data-begins={from !== undefined || undefined}
        data-ends={to !== undefined || undefined}
        style={placed(axis, from ?? (to === undefined ? undefined : to - LEAD), to)}
      />
      {issued === undefined ? null : <i className="issued" style={{ left: `${100 * along(axis, moment(issued))}%` }} />}
      <span className="unseen">{plan.text[language]}</span>
    </div>
  );
}

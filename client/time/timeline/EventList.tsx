import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { Cited } from '../../panel/Cited.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { DARK, isLit, type Light, type Lit, type TimelineEvent, timeOf, yearOf } from './lit.ts';
import { timelineWords } from './words.ts';
import './beside.css';

interface EventListProps {
  readonly data: TimelineAnswer;
  readonly lit: Lit;
  readonly light: Light;
}

/** The events in order, those without a date last; each opens who took part and which source says so. */
export function EventList({ data, lit, light }: EventListProps) {
  const t = useWords(timelineWords);
  const list = useRef<HTMLOListElement>(null);
  // Only the list scrolls: the chart that was pointed at must stay under the pointer.
  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('[data-lit]');
    if (lit.by === 'chart' && list.current && first) list.current.scrollTop = first.offsetTop - list.current.offsetTop;
  }, [lit]);
  return (
    <section className="events">
      <h3>
        {t('events')} <small>{t('eventCount', { count: data.total, undated: data.undated })}</small>
      </h3>
      <ol ref={list} aria-label={t('events')}>
        {data.items.map((event) => (
          <EventItem key={event.id} event={event} nodes={data.nodes} lit={lit} light={light} />
        ))}
      </ol>
      {data.items.length < data.total ? <p className="cut">{t('shownOf', { shown: data.items.length, total: data.total })}</p> : null}
    </section>
  );
}

interface EventItemProps {
  readonly event: TimelineEvent;
  readonly nodes: TimelineAnswer['nodes'];
  readonly lit: Lit;
  readonly light: Light;
}

function EventItem({ event, nodes, lit, light }: EventItemProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const year = yearOf(event);
  const isOn = lit.event === event.id;
  const on = () => light({ event: event.id, by: 'list', ...(year !== undefined && { year }) });
  const off = () => {
    if (isOn) light(DARK);
  };
  // Items also pass under a pointer that rests, when the list scrolls: only one that moves points at them.
  const point = ({ movementX, movementY }: PointerEvent) => {
    if (!isOn && (movementX !== 0 || movementY !== 0)) on();
  };
  return (
    <li data-lit={isLit(event, lit) || undefined} onPointerMove={point} onPointerLeave={off}>
      <button type="button" className="row" aria-expanded={open} onFocus={on} onBlur={off} onClick={() => setOpen(!open)}>
        <time>{timeOf(event, language)}</time> <span>{event.title[language]}</span>
      </button>
      {open ? (
        <div className="event-more">
          <p className="names">
            {event.actors.map((actor) => (
              <NodeButton key={actor} id={actor} nodes={nodes} />
            ))}
          </p>
          <Cited sources={event.sources} />
        </div>
      ) : null}
    </li>
  );
}

import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { rem } from '../../app/room.ts';
import { useLanguage } from '../../app/words.ts';
import { type Axis, along } from './axis.ts';
import { DARK, isLit, type Light, type Lit, type TimelineEvent, yearOf } from './lit.ts';

const IN_A_ROW = 3;
/** From one mark to the next above it. */
const DOT = 9;

interface EventDotsProps {
  readonly data: TimelineAnswer;
  readonly axis: Axis;
  readonly lit: Lit;
  readonly light: Light;
}

/** A mark for each dated event, stacked within its year. The list beside the chart is the same for the keyboard. */
export function EventDots({ data, axis, lit, light }: EventDotsProps) {
  const language = useLanguage();
  const stacked = stackedByYear(data.items);
  const rows = Math.max(1, ...stacked.map(({ place }) => Math.floor(place / IN_A_ROW) + 1));
  return (
    <div className="chart-row">
      <div className="row-label" />
      <div className="plot dots" style={{ height: rem(rows * DOT) }} aria-hidden="true">
        {stacked.map(({ event, year, place }) => (
          <span
            key={event.id}
            className="dot"
            data-span={event.span || undefined}
            data-lit={isLit(event, lit) || undefined}
            title={event.title[language]}
            style={{
              left: `${100 * along(axis, year + ((place % IN_A_ROW) + 0.5) / IN_A_ROW)}%`,
              bottom: rem(Math.floor(place / IN_A_ROW) * DOT),
            }}
            onPointerEnter={() => light({ year, event: event.id, by: 'chart' })}
            onPointerLeave={() => light(DARK)}
          />
        ))}
      </div>
    </div>
  );
}

function stackedByYear(events: readonly TimelineEvent[]): { event: TimelineEvent; year: number; place: number }[] {
  const taken = new Map<number, number>();
  return events.flatMap((event) => {
    const year = yearOf(event);
    if (year === undefined) return [];
    const place = taken.get(year) ?? 0;
    taken.set(year, place + 1);
    return [{ event, year, place }];
  });
}

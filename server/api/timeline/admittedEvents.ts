import type { TimelineResolution } from '../../../model/api/timeline.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Filters } from '../../../model/filters.ts';
import { columnsOf } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Days, eventsIn } from '../../insight/timeline/events.ts';
import { sideOf } from '../../insight/timeline/growth.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

interface Asked {
  readonly projection: Projection;
  readonly sources: SourceCatalogue;
  readonly filters: Filters;
  readonly actor: number | null;
}

/** An event counts when one of its actors is among the types and provinces asked for, and it cites the sources asked for itself. */
export function admittedEvents(events: readonly HistoryEvent[], asked: Asked, span: Days, resolution: TimelineResolution): HistoryEvent[] {
  const { projection, sources, filters, actor } = asked;
  const columns = columnsOf(projection);
  const { types, provinces, packs = [], sources: ids = [] } = filters;
  const admission = graphFilter(columns, { types, provinces });
  const side = sideOf(columns, actor);
  const cites = ({ citations }: HistoryEvent): boolean =>
    citations.some(({ source }) => {
      const pack = sources.get(source)?.pack;
      return (ids.length === 0 || ids.includes(source)) && (packs.length === 0 || (pack !== undefined && packs.includes(pack)));
    });
  const acts = ({ actors }: HistoryEvent): boolean =>
    actors.some((id) => {
      const node = projection.nodes.indexOfId(id);
      return node >= 0 && admission.node(node) && (actor === null || side.has(node));
    });
  return eventsIn(
    events.filter((event) => cites(event) && acts(event)),
    span,
    resolution,
  );
}

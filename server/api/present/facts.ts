import type { EventAnswer, FigureAnswer, LinkAnswer, NodeAnswer } from '../../../model/api/graph.ts';
import type { FactAnswer } from '../../../model/api/sources.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Fact } from '../../store/store.ts';
import type { SourceCatalogue } from './sourceCatalogue.ts';

/** Facts as the API shows them: with their sources in full instead of pointers. */
export function nodeAnswer({ citations, ...node }: Node, sources: SourceCatalogue): NodeAnswer {
  return { ...node, sources: sources.cited(citations) };
}

export function linkAnswer({ citations, ...link }: Link, sources: SourceCatalogue): LinkAnswer {
  return { ...link, dated: link.from !== undefined || link.to !== undefined, sources: sources.cited(citations) };
}

export function figureAnswer({ citations, subject: _subject, ...figure }: Figure, sources: SourceCatalogue): FigureAnswer {
  const [source] = sources.cited(citations);
  if (source === undefined) throw new Error(`The figure ${figure.id} has no source`);
  return { ...figure, source };
}

export function eventAnswer({ citations, ...event }: HistoryEvent, sources: SourceCatalogue): EventAnswer {
  return { ...event, sources: sources.cited(citations) };
}

export function factAnswer(fact: Fact, sources: SourceCatalogue): FactAnswer {
  switch (fact.kind) {
    case 'node':
      return { kind: 'node', record: nodeAnswer(fact.record, sources) };
    case 'link':
      return { kind: 'link', record: linkAnswer(fact.record, sources) };
    case 'figure':
      return { kind: 'figure', record: figureAnswer(fact.record, sources) };
    case 'event':
      return { kind: 'event', record: eventAnswer(fact.record, sources) };
  }
}

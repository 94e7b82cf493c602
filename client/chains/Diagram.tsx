import { useMemo, useRef, useState } from 'react';
import type { ChainAnswer } from '../../model/api/chains.ts';
import { rem, useRoom } from '../app/room.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import { drawChain } from './drawing.ts';
import { SegmentBox } from './SegmentBox.tsx';
import { chainsWords } from './words.ts';
import './diagram.css';

/** The chain as boxes in columns and lines between them; the boxes are buttons, and a table below says the same. */
export function Diagram({ data }: { data: ChainAnswer }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { state } = useChains();
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const [pointed, point] = useState<string | undefined>();
  const { segments } = data;
  const drawing = useMemo(() => drawChain(segments, width), [segments, width]);
  const marked = pointed ?? state.segment;
  const beside = new Set(drawing.feeds.flatMap(({ from, to }) => (from === marked ? [to] : to === marked ? [from] : [])));
  const gaps = new Set(segments.flatMap((segment) => (segment.state === 'gap' ? [segment.id] : [])));
  const most = Math.max(1, ...segments.map(({ actors }) => actors.total));
  return (
    <section className="diagram-frame" ref={frame} aria-label={t('diagram', { industry: data.industry.name[language] })}>
      {width === 0 ? null : (
        <div className="diagram" style={{ width: rem(drawing.width), height: rem(drawing.height) }}>
          {drawing.bands.map(({ stage, x, y, width: across, height }) => (
            <div key={stage} className="band" style={{ left: rem(x), top: rem(y), width: rem(across), height: rem(height) }}>
              <h3>{t(stage)}</h3>
            </div>
          ))}
          <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
            <defs>
              <marker id="feed-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                <path d="M 0 0.5 L 7.5 4 L 0 7.5 z" fill="context-stroke" />
              </marker>
            </defs>
            {drawing.feeds.map(({ from, to, path }) => (
              <path
                key={`${from} ${to}`}
                d={path}
                className="feed"
                data-marked={marked === undefined ? undefined : from === marked || to === marked}
                data-gap={gaps.has(from) || gaps.has(to)}
                markerEnd="url(#feed-end)"
              />
            ))}
          </svg>
          {drawing.boxes.flatMap(({ id, ...box }) => {
            const segment = segments.find((candidate) => candidate.id === id);
            return segment === undefined
              ? []
              : [
                  <SegmentBox
                    key={id}
                    segment={segment}
                    box={box}
                    nodes={data.nodes}
                    share={segment.actors.total / most}
                    aside={marked !== undefined && marked !== id && !beside.has(id)}
                    onPoint={point}
                  />,
                ];
          })}
        </div>
      )}
      <p className="hint">{t('diagramHint')}</p>
    </section>
  );
}

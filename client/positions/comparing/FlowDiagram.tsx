import { useMemo, useRef, useState } from 'react';
import type { ClusterAnswer, ClustersAnswer } from '../../../model/api/clusters.ts';
import { rem, useRoom } from '../../app/room.ts';
import { useShade } from '../../app/theme.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { categoryColours, noColour } from '../../canvas/colouring/palettes.ts';
import { textWidth } from '../../canvas/labels.ts';
import { type FlowLayout, flowLayout, REST } from './flowLayout.ts';
import type { Flow } from './flows.ts';
import { comparingWords } from './words.ts';

const HEIGHT = 430;
const BAR = 12;
const TEXT = 12.5;

interface FlowDiagramProps {
  readonly one: ClustersAnswer;
  readonly other: ClustersAnswer;
  readonly flows: readonly Flow[];
  readonly chosen: number | undefined;
  readonly onChoose: (cluster: number) => void;
}

/** Which clusters stay, split or merge from one resolution to the other. The table beneath says the same. */
export function FlowDiagram(props: FlowDiagramProps) {
  const t = useWords(comparingWords);
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const { one, other, flows } = props;
  const layout = useMemo(() => flowLayout(one.items, other.items, flows, HEIGHT), [one, other, flows]);
  return (
    <figure className="flows">
      <div className="flow-heads">
        {[one, other].map((side, at) => (
          <strong key={at === 0 ? 'one' : 'other'}>
            {t('atResolution', { resolution: String(side.resolution ?? 1), total: side.total })}
          </strong>
        ))}
      </div>
      <div ref={frame}>{width === 0 ? null : <Drawn {...props} layout={layout} width={width} />}</div>
      <figcaption>{t('caption')}</figcaption>
    </figure>
  );
}

function Drawn({ one, other, chosen, onChoose, layout, width }: FlowDiagramProps & { layout: FlowLayout; width: number }) {
  const t = useWords(comparingWords);
  const language = useLanguage();
  const shade = useShade();
  const [pointed, point] = useState<number>();
  const lit = pointed ?? chosen;
  const side = Math.min(250, width * 0.32);
  const [from, to] = [side + BAR, width - side - BAR];
  const colours = categoryColours(
    layout.left.flatMap(({ id }) => (id === REST ? [] : [id])),
    shade,
  );
  const colourOf = (id: number): string => colours.get(id) ?? noColour(shade);
  const labelOf = ({ items }: ClustersAnswer, { id, members, clusters }: FlowLayout['left'][number]): string => {
    const cluster = items.find((item) => item.id === id);
    const count = members.toLocaleString(localeOf(language));
    return cluster === undefined ? t('rest', { clusters, count }) : shorten(nameOf(cluster), count, side - 8);
  };
  const nameOf = ({ id, label }: ClusterAnswer): string => `${id} ${label[language]}`;
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT + 8}`}
      width={rem(width)}
      height={rem(HEIGHT + 8)}
      role="img"
      aria-label={t('diagram')}
      onPointerLeave={() => point(undefined)}
    >
      <g transform="translate(0 4)">
        {layout.ribbons.map((ribbon) => (
          <path
            key={`${ribbon.from} ${ribbon.to}`}
            className="flow-band"
            d={bandOf(ribbon, from, to)}
            fill={colourOf(ribbon.from)}
            data-lit={lit === undefined ? undefined : lit === ribbon.from}
            onPointerEnter={() => point(ribbon.from)}
          >
            <title>
              {t('band', { from: ribbon.from === REST ? '…' : ribbon.from, to: ribbon.to === REST ? '…' : ribbon.to, count: ribbon.count })}
            </title>
          </path>
        ))}
        {layout.left.map((bar) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath is the way by keyboard
          <g
            key={bar.id}
            className="flow-bar"
            data-chosen={bar.id === chosen || undefined}
            onPointerEnter={() => point(bar.id)}
            onClick={() => (bar.id === REST ? undefined : onChoose(bar.id))}
          >
            <rect x={side} y={bar.top} width={BAR} height={bar.height} fill={colourOf(bar.id)} />
            <text x={side - 6} y={bar.label} textAnchor="end">
              {labelOf(one, bar)}
            </text>
          </g>
        ))}
        {layout.right.map((bar) => (
          <g key={bar.id} className="flow-bar">
            <rect x={to} y={bar.top} width={BAR} height={bar.height} className="flow-other" />
            <text x={to + BAR + 6} y={bar.label}>
              {labelOf(other, bar)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function bandOf({ left, right, width }: FlowLayout['ribbons'][number], from: number, to: number): string {
  const middle = (from + to) / 2;
  const [thick, leftEnd, rightEnd] = [Math.max(0.6, width), left + Math.max(0.6, width), right + Math.max(0.6, width)];
  return `M${from} ${left}C${middle} ${left} ${middle} ${right} ${to} ${right}v${thick}C${middle} ${rightEnd} ${middle} ${leftEnd} ${from} ${leftEnd}Z`;
}

/** A name with a count behind it, as wide as there is room. */
function shorten(name: string, count: string, room: number): string {
  const whole = (text: string): string => `${text} · ${count}`;
  if (textWidth(whole(name), TEXT) <= room) return whole(name);
  let short = name;
  while (short.length > 2 && textWidth(whole(`${short}…`), TEXT) > room) short = short.slice(0, -1);
  return whole(`${short}…`);
}

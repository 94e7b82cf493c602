import { useMemo, useRef } from 'react';
import type { PathsAnswer } from '../../model/api/paths.ts';
import { layerColour } from '../app/inks.ts';
import { layerRow } from '../app/named.ts';
import { rem, useRoom } from '../app/room.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { drawLanes, type LanePicture } from './lanePicture.ts';
import { RADIUS, START_RADIUS, TEXT } from './laneRooms.ts';
import { drawnRoutes } from './routesDrawing.ts';
import { routesWords } from './words.ts';
import './diagram.css';

interface LaneDiagramProps {
  readonly answer: PathsAnswer;
  readonly label: string;
  /** From 1 on, as the cards are numbered. */
  readonly lit: number | undefined;
  readonly onPoint: (route: number | undefined) => void;
  readonly onKeep: (route: number) => void;
}

/** All routes in one picture, each along its own line; the cards below say the same in words. */
export function LaneDiagram({ answer, label, lit, onPoint, onKeep }: LaneDiagramProps) {
  const t = useWords(routesWords);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const picture = useMemo(
    () => (room === 0 ? undefined : drawLanes(drawnRoutes(answer, language), (id) => answer.nodes[id]?.name[language] ?? id, room)),
    [answer, language, room],
  );
  return (
    <figure className="lanes">
      <div ref={frame} className="lanes-frame" tabIndex={picture !== undefined && picture.width > room ? 0 : undefined}>
        {picture === undefined ? null : (
          <Lanes
            picture={picture}
            label={label}
            lit={lit}
            onPoint={onPoint}
            onKeep={onKeep}
            nameOf={(id) => answer.nodes[id]?.name[language] ?? id}
          />
        )}
      </div>
      <figcaption className="hint">{t('pictureHint')}</figcaption>
    </figure>
  );
}

interface LanesProps extends Pick<LaneDiagramProps, 'label' | 'lit' | 'onPoint' | 'onKeep'> {
  readonly picture: LanePicture;
  readonly nameOf: (node: string) => string;
}

function Lanes({ picture, label, lit, onPoint, onKeep, nameOf }: LanesProps) {
  const shade = useShade();
  const light = (routes: readonly number[]) => (lit === undefined ? undefined : routes.includes(lit - 1) ? 'lit' : 'dim');
  const start = picture.numbers[0]?.x;
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={rem(picture.width)}
      height={rem(picture.height)}
      role="img"
      aria-label={label}
    >
      {picture.threads.map(({ x, y1, y2, routes }) => (
        <line key={`${x} ${y1}`} className="thread" x1={x} y1={y1} x2={x} y2={y2} data-light={light(routes)} />
      ))}
      {picture.tracks.map(({ route, hop, layer, x1, x2, y, lines, kind }) => {
        const row = layerRow(layer);
        return (
          // For the pointer only: the cards' buttons do the same by keyboard.
          <g
            key={`${route} ${hop}`}
            className="track"
            data-light={light([route])}
            onPointerEnter={() => onPoint(route + 1)}
            onPointerLeave={() => onPoint(undefined)}
            onPointerUp={() => onKeep(route + 1)}
          >
            <rect x={x1} y={y - 20} width={x2 - x1} height="32" />
            <line x1={x1} y1={y} x2={x2} y2={y} stroke={layerColour(row, shade)} strokeDasharray={row.dash.join(' ')} />
            <title>{kind}</title>
            {lines.map((line, at) => (
              <text key={line} x={(x1 + x2) / 2} y={y - 8 - (lines.length - 1 - at) * TEXT.smallLine} fontSize={TEXT.small}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {picture.capsules.map(({ node, x, y1, y2, routes }) => {
        const radius = x === start ? START_RADIUS : RADIUS;
        return (
          <rect
            key={`${node} ${x} ${y1}`}
            className={x === start ? 'capsule is-start' : 'capsule'}
            data-light={light(routes)}
            x={x - radius}
            y={y1 - radius}
            width={2 * radius}
            height={y2 - y1 + 2 * radius}
            rx={radius}
          />
        );
      })}
      {picture.numbers.map(({ route, x, y }) => (
        <text key={route} className="lane-number" x={x} y={y + TEXT.size * 0.36} fontSize={TEXT.size}>
          {route + 1}
        </text>
      ))}
      {picture.labels.map(({ node, x, y, lines, anchor, isEnd, routes }) => (
        <text
          key={`${node} ${x} ${y}`}
          className={isEnd ? 'name is-end' : 'name'}
          data-light={light(routes)}
          textAnchor={anchor}
          y={y}
          fontSize={TEXT.size}
        >
          <title>{nameOf(node)}</title>
          {lines.map((line, at) => (
            <tspan key={line} x={x} dy={at === 0 ? 0 : TEXT.line}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

import type { ChangedPair } from '../../../model/api/difference.ts';
import { useView } from '../../app/view.ts';
import { type Point, strandBend } from '../../map/strands.ts';
import { isPair, keyOfPair, pairChange } from './pairChanges.ts';

/** So many of the largest changes carry their sign; the others when they are pointed at. */
const SIGNED = 14;

interface ChangedTiesProps {
  readonly pairs: readonly ChangedPair[];
  readonly points: ReadonlyMap<string, Point>;
  readonly lit: string | undefined;
  readonly light: (pair: string | undefined) => void;
}

/** A line for each pair that changed; the lit one is drawn last, above the others. */
export function ChangedTies({ pairs, points, lit, light }: ChangedTiesProps) {
  const { view, go } = useView();
  const drawn = pairs.map((pair, rank) => ({ pair, rank, isLit: keyOfPair(pair) === lit || isPair(pair, view.pair) }));
  return [...drawn]
    .sort((one, other) => Number(one.isLit) - Number(other.isLit) || other.rank - one.rank)
    .map(({ pair, rank, isLit }) => (
      <Tie
        key={keyOfPair(pair)}
        pair={pair}
        points={points}
        isLit={isLit}
        faint={(lit !== undefined || view.pair !== undefined) && !isLit}
        signed={isLit || rank < SIGNED}
        onPoint={(over) => light(over ? keyOfPair(pair) : undefined)}
        onPick={() => go({ pair: isPair(pair, view.pair) ? undefined : pair.cities, sel: undefined })}
      />
    ));
}

interface TieProps {
  readonly pair: ChangedPair;
  readonly points: ChangedTiesProps['points'];
  readonly isLit: boolean;
  readonly faint: boolean;
  readonly signed: boolean;
  readonly onPoint: (over: boolean) => void;
  readonly onPick: () => void;
}

function Tie({ pair, points, isLit, faint, signed, onPoint, onPick }: TieProps) {
  const [a, b] = [points.get(pair.cities[0]), points.get(pair.cities[1])];
  if (a === undefined || b === undefined) return null;
  const { sign, dash, width } = pairChange(pair.change);
  const bend = strandBend(a, b, 0, 1, 0);
  const curve = `M${a.join()}Q${bend.join()} ${b.join()}`;
  const [x, y] = [(a[0] + 2 * bend[0] + b[0]) / 4, (a[1] + 2 * bend[1] + b[1]) / 4];
  const by = Math.min(2.5, Math.log2(Math.max(1, Math.abs(pair.after - pair.before))) * 0.8);
  return (
    <g
      className="tie"
      data-change={pair.change}
      data-lit={isLit || undefined}
      data-faint={faint || undefined}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onPointerUp={onPick}
    >
      <path className="grip" d={curve} />
      <path d={curve} strokeWidth={width + by + (isLit ? 2.2 : 0)} strokeDasharray={dash} />
      {signed ? (
        <>
          <circle cx={x} cy={y} r="7.5" />
          <text x={x} y={y}>
            {sign}
          </text>
        </>
      ) : null}
    </g>
  );
}

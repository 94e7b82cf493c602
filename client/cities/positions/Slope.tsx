interface SlopeProps {
  /** Rank on the map; null when it is not documented where the city lies. */
  readonly from: number | null;
  readonly to: number;
  readonly of: number;
  readonly label: string;
}

const WIDTH = 200;
const EDGE = 7;

/** Two ranks on one line: a ring on the map, a disc in the network, the shift between them. */
export function Slope({ from, to, of, label }: SlopeProps) {
  const at = (rank: number): number => EDGE + ((rank - 1) / Math.max(1, of - 1)) * (WIDTH - 2 * EDGE);
  return (
    <svg className="slope-line" viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={label}>
      <line className="axis" x1={EDGE} y1="8" x2={WIDTH - EDGE} y2="8" />
      {from === null ? null : (
        <>
          <line className={to < from ? 'gain' : 'loss'} x1={at(from)} y1="8" x2={at(to)} y2="8" />
          <circle className="ring" cx={at(from)} cy="8" r="4.5" />
        </>
      )}
      <circle className="disc" cx={at(to)} cy="8" r="5" />
    </svg>
  );
}

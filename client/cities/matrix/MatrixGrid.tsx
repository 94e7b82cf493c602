import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { setBrush, useBrushed } from '../brush.ts';
import { step } from './cells.ts';
import { moved } from './moved.ts';
import type { ShownMatrix } from './shown.ts';
import { matrixWords } from './words.ts';

interface MatrixGridProps {
  readonly cities: CityMatrixAnswer['cities'];
  readonly shown: ShownMatrix;
}

/** The lower triangle: a row's name stands at its end, above the column of the same city. One cell takes the focus; arrows move it. */
export function MatrixGrid(props: MatrixGridProps) {
  const {
    cities,
    shown: { places },
  } = props;
  const t = useWords(matrixWords);
  const { view, go } = useView();
  const grid = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<readonly [number, number]>([1, 0]);
  const brushed = useBrushed();
  const marked = brushed ?? view.pair ?? (view.sel === undefined ? [] : [view.sel]);
  const at = (id: string): number => places.findIndex((place) => cities[place]?.id === id);
  const lines = marked.map(at).filter((line) => line >= 0);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const next = moved(focus, event.key, places.length);
    if (next === undefined) return;
    event.preventDefault();
    setFocus(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  }

  return (
    <div className="city-matrix">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one cell takes the focus and the arrows move it, as in a sheet */}
      <table ref={grid} role="grid" aria-label={t('label')} onKeyDown={onKeyDown} onMouseLeave={() => setBrush(undefined)}>
        <tbody>
          {places.map((place, row) => (
            <MatrixRow
              key={cities[place]?.id}
              {...props}
              row={row}
              focus={focus[0] === row ? focus[1] : undefined}
              chosen={lines.includes(row)}
              onFocus={setFocus}
              onOpen={go}
            />
          ))}
        </tbody>
      </table>
      {lines.map((line) => (
        <span key={line} className="crosshair" aria-hidden="true" style={{ '--line': line }} />
      ))}
    </div>
  );
}

interface MatrixRowProps extends MatrixGridProps {
  readonly row: number;
  /** The column that takes the focus, when it is in this row. */
  readonly focus: number | undefined;
  readonly chosen: boolean;
  readonly onFocus: (at: readonly [number, number]) => void;
  readonly onOpen: ReturnType<typeof useView>['go'];
}

const MatrixRow = memo(function MatrixRow({ cities, shown, row, focus, chosen, onFocus, onOpen }: MatrixRowProps) {
  const t = useWords(matrixWords);
  const language = useLanguage();
  const { cells, places, several } = shown;
  const own = cities[places[row] ?? -1];
  if (own === undefined) return null;
  return (
    <tr>
      {places.slice(0, row).map((place, column) => {
        const other = cities[place];
        const cell = cells[places[row] ?? -1]?.[place];
        if (other === undefined || cell === undefined) return null;
        const names = { a: own.name[language], b: other.name[language], ...cell };
        return (
          <td key={other.id} className={`shade-${step(cell, several)}`}>
            <button
              type="button"
              tabIndex={focus === column ? 0 : -1}
              data-at={`${row} ${column}`}
              aria-label={t(cell.ties === 0 ? 'cellNone' : several ? 'cell' : 'cellOne', names)}
              onFocus={() => {
                onFocus([row, column]);
                setBrush([own.id, other.id]);
              }}
              onBlur={() => setBrush(undefined)}
              onMouseEnter={() => setBrush([own.id, other.id])}
              onClick={() => onOpen({ pair: [own.id, other.id], sel: undefined })}
            >
              {cell.ties === 0 ? '' : cell.ties}
            </button>
          </td>
        );
      })}
      <th scope="row" className={chosen ? 'is-chosen' : undefined}>
        <button
          type="button"
          tabIndex={focus === row ? 0 : -1}
          data-at={`${row} ${row}`}
          onFocus={() => {
            onFocus([row, row]);
            setBrush([own.id]);
          }}
          onBlur={() => setBrush(undefined)}
          onMouseEnter={() => setBrush([own.id])}
          onClick={() => onOpen({ sel: own.id, pair: undefined })}
        >
          {own.name[language]}
        </button>
      </th>
    </tr>
  );
});

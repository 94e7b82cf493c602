import { useMemo, useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { NodeName } from '../app/NodeName.tsx';
import { nodeTypeName } from '../app/named.ts';
import { rootScale } from '../app/typefaces.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import type { Colouring } from './colouring/colouring.ts';
import { sortRows, type TableColumn, type TableRow } from './tableRows.ts';
import { useWindowed } from './useWindowed.ts';
import { canvasWords } from './words.ts';

const COLUMNS = ['name', 'type', 'city', 'links'] as const satisfies readonly TableColumn[];
const COLOURED = [...COLUMNS, 'colour'] as const satisfies readonly TableColumn[];
/** On an ordinary screen; as canvas.css says. */
const ROW_HEIGHT = 28;

interface NodeTableProps {
  readonly rows: readonly TableRow[];
  readonly colouring: Colouring | undefined;
  readonly hovered: string | undefined;
  readonly onHover: (id: NodeId | undefined) => void;
}

/** The nodes of the canvas as a table, brushed together with it: choose or point to in one, see it in the other. */
export function NodeTable({ rows, colouring, hovered, onHover }: NodeTableProps) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const { view, go } = useView();
  const [order, setOrder] = useState<{ by: TableColumn; falling: boolean }>({ by: 'links', falling: true });
  const sorted = useMemo(() => sortRows(rows, order, language), [rows, order, language]);
  const chosen = sorted.findIndex(({ id }) => id === view.sel);
  const rowHeight = ROW_HEIGHT * rootScale();
  const { frame, first, last, onScroll } = useWindowed(sorted.length, rowHeight, chosen);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="dock" ref={frame} onScroll={onScroll} tabIndex={0} aria-label={t('tableLabel')}>
      <table aria-rowcount={sorted.length + 1} style={{ marginTop: first * rowHeight, marginBottom: (sorted.length - last) * rowHeight }}>
        <thead>
          <tr aria-rowindex={1}>
            {(colouring === undefined ? COLUMNS : COLOURED).map((by) => (
              <th key={by} scope="col" aria-sort={order.by !== by ? 'none' : order.falling ? 'descending' : 'ascending'}>
                <button
                  type="button"
                  className="row"
                  onClick={() => setOrder({ by, falling: order.by === by ? !order.falling : by === 'links' })}
                >
                  {by === 'colour' ? colouring?.title : t(`column-${by}`)}{' '}
                  <span aria-hidden="true">{order.by !== by ? '' : order.falling ? '↓' : '↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(first, last).map((row, at) => (
            <tr
              key={row.id}
              aria-rowindex={first + at + 2}
              aria-selected={row.id === view.sel}
              className={[row.hidden ? 'is-hidden' : '', row.id === hovered ? 'is-hovered' : ''].join(' ')}
              // For the pointer alone: keys and readers of the screen have the button.
              onClick={() => go({ sel: row.id, pair: undefined })}
              onPointerEnter={() => onHover(row.id)}
              onPointerLeave={() => onHover(undefined)}
            >
              <th scope="row">
                <button type="button" className="row" onFocus={() => onHover(row.id)}>
                  <NodeName of={row} />
                </button>
                {row.hidden ? <small> {t('isHidden')}</small> : null}
              </th>
              <td>{nodeTypeName(row.type, language)}</td>
              <td>{row.city?.[language] ?? '–'}</td>
              <td className="number">{row.links.toLocaleString(language)}</td>
              {colouring === undefined ? null : <td>{row.brief ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

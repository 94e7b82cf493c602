import { useState } from 'react';
import type { NodeId } from '../../../model/ids.ts';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { type Colouring, countsOf } from './colouring.ts';
import { inkOn } from './palettes.ts';
import { colouringWords } from './words.ts';

interface ColourLegendProps {
  readonly colouring: Colouring;
  readonly ids: readonly NodeId[];
}

const NARROW = '(max-width: 48rem)';

/** What each colour and sign means and how many there are; a row chooses those that it stands for. */
export function ColourLegend({ colouring, ids }: ColourLegendProps) {
  const t = useWords(colouringWords);
  const language = useLanguage();
  const { view, go } = useView();
  const [isOpen, setOpen] = useState(() => !matchMedia(NARROW).matches);
  const rows = countsOf(colouring, ids);
  const picked = new Set<string>(view.picked);
  const number = (value: number): string => value.toLocaleString(localeOf(language));
  return (
    <details className="colour-legend" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{colouring.title}</summary>
      <ul>
        {rows.map(({ swatch: { key, sign, name, colour, total }, ids: own }) => {
          const isPicked = own.length === picked.size && own.every((id) => picked.has(id));
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={isPicked}
                title={t('pick', { name })}
                onClick={() => go({ picked: isPicked ? undefined : own }, { quietly: true })}
              >
                <span className="colour-sign" style={{ background: colour, color: inkOn(colour) }}>
                  {sign}
                </span>
                <span className="colour-name">{name}</span>
                <span
                  className="number"
                  title={total === undefined ? t('onCanvas', { count: own.length }) : t('onCanvasOf', { count: own.length, total })}
                >
                  {number(own.length)}
                  {total === undefined ? '' : ` / ${number(total)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <details className="colour-definition">
        <summary>{t('definition')}</summary>
        <p>{colouring.definition}</p>
      </details>
    </details>
  );
}

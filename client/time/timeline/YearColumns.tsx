import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useView } from '../../app/view.ts';
import { useWords } from '../../app/words.ts';
import { DARK, type Light, type Lit } from './lit.ts';
import { timelineWords } from './words.ts';

/** A button for each year, as high as the chart: pointing or arrow keys light it, a press shows the graph as it stood then. */
export function YearColumns({ years, lit, light }: { years: readonly number[]; lit: Lit; light: Light }) {
  const t = useWords(timelineWords);
  const { view, go } = useView();
  return (
    <ToggleButtonGroup
      className="years"
      aria-label={t('years')}
      selectionMode="single"
      selectedKeys={view.at === undefined ? [] : [view.at]}
      onSelectionChange={(keys) => go({ at: [...keys].map(String)[0] })}
    >
      {years.map((year) => (
        <ToggleButton
          key={year}
          id={String(year)}
          aria-label={t('pickYear', { year: String(year) })}
          data-lit={lit.year === year || undefined}
          onHoverChange={(over) => light(over ? { year, by: 'chart' } : DARK)}
          onFocusChange={(has) => light(has ? { year, by: 'chart' } : DARK)}
        >
          <span className="century">{String(year).slice(0, 2)}</span>
          {String(year).slice(2)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

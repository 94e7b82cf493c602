import type { FigureAnswer } from '../../model/api/graph.ts';
import { localeOf, useLanguage } from '../app/words.ts';
import { Cited } from '../panel/Cited.tsx';

/** A number that sets a rule, with its source. */
export function FigureItem({ figure }: { figure: FigureAnswer }) {
  const language = useLanguage();
  const { value, unit, label, source } = figure;
  return (
    <li>
      {label[language]} <b>{typeof value === 'number' ? value.toLocaleString(localeOf(language)) : value}</b> {unit?.[language]}
      <Cited sources={[source]} />
    </li>
  );
}

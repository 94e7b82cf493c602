import type { ReactNode } from 'react';
import { localeOf, useLanguage } from '../app/words.ts';

interface BarsProps {
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly count: number }[];
}

/** Names with bars as long as their counts; the numbers stand beside them. */
export function Bars({ rows }: BarsProps) {
  const language = useLanguage();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className="bars">
      {rows.map(({ key, name, count }) => (
        <li key={key}>
          <span className="bar-name">{name}</span>
          <span className="bar-track" aria-hidden="true">
            <span style={{ width: `${(100 * count) / most}%` }} />
          </span>
          <span className="number">{count.toLocaleString(localeOf(language))}</span>
        </li>
      ))}
    </ul>
  );
}

import type { DifferenceAnswer, Parts } from '../../../model/api/difference.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { differenceWords } from './words.ts';

const ROWS = ['nodes', 'components', 'largest', 'isolates'] as const satisfies readonly (keyof Parts)[];

/** How the graph hung together at either date. */
export function PartsTable({ data: { parts, from, to } }: { data: DifferenceAnswer }) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const number = new Intl.NumberFormat(localeOf(language));
  const signed = new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' });
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('measure')}</th>
            {[from, to, t('change')].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(row)}</th>
              <td className="number">{number.format(parts.before[row])}</td>
              <td className="number">{number.format(parts.after[row])}</td>
              <td className="number grown">{signed.format(parts.after[row] - parts.before[row])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

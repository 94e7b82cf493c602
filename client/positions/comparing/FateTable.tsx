import type { ClustersAnswer } from '../../../model/api/clusters.ts';
import { ColumnHeads } from '../../app/ColumnHeads.tsx';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import type { Fate, Part } from './flows.ts';
import { comparingWords } from './words.ts';

interface FateTableProps {
  readonly one: ClustersAnswer;
  readonly other: ClustersAnswer;
  readonly fates: readonly Fate[];
  readonly chosen: number | undefined;
  readonly onChoose: (cluster: number) => void;
}

/** What becomes of each cluster, in words and numbers. */
export function FateTable({ one, other, fates, chosen, onChoose }: FateTableProps) {
  const t = useWords(comparingWords);
  const language = useLanguage();
  const number = (count: number): string => count.toLocaleString(localeOf(language));
  return (
    <div className="wide">
      <table className="positions-table">
        <ColumnHeads keys={['cluster', 'members', 'becomes', 'where']} say={t} />
        <tbody>
          {fates.map((fate) => {
            const cluster = one.items.find(({ id }) => id === fate.id);
            return cluster === undefined ? null : (
              <tr key={fate.id} aria-current={fate.id === chosen ? 'true' : undefined}>
                <th scope="row">
                  <button type="button" className="row cluster-name" aria-pressed={fate.id === chosen} onClick={() => onChoose(fate.id)}>
                    {fate.id} {cluster.label[language]}
                  </button>
                </th>
                <td className="number">{number(cluster.size)}</td>
                <td className="fate">{t(fate.kind)}</td>
                <td>
                  <Parts fate={fate} other={other} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Parts({ fate: { parts, others, kind }, other }: { fate: Fate; other: ClustersAnswer }) {
  const t = useWords(comparingWords);
  const language = useLanguage();
  const percent = (share: number): string => share.toLocaleString(localeOf(language), { style: 'percent' });
  const label = (id: number): string => other.items.find((item) => item.id === id)?.label[language] ?? '';
  const told = ({ cluster, share, makes, count }: Part): string =>
    t(kind === 'joins' ? 'joinsPart' : 'part', { cluster, label: label(cluster), count, share: percent(share), makes: percent(makes) });
  return (
    <ul className="goes-to">
      {parts.map((part) => (
        <li key={part.cluster}>{told(part)}</li>
      ))}
      {others > 0 ? <li>{t('others', { count: others })}</li> : null}
    </ul>
  );
}

import { useMemo } from 'react';
import type { ClustersAnswer } from '../../../model/api/clusters.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import type { PositionsChange } from '../positionsState.ts';
import { FateTable } from './FateTable.tsx';
import { FlowDiagram } from './FlowDiagram.tsx';
import { fatesOf, flowsBetween, NEARLY_ALL, WORTH_NAMING } from './flows.ts';
import { comparingWords } from './words.ts';
import './comparing.css';

interface ComparedProps {
  readonly one: ClustersAnswer;
  readonly other: ClustersAnswer;
  readonly chosen: number | undefined;
  readonly change: PositionsChange;
}

const KINDS = ['same', 'joins', 'splits'] as const;

/** Two resolutions side by side: which clusters stay, which join others, which split. */
export function Compared({ one, other, chosen, change }: ComparedProps) {
  const t = useWords(comparingWords);
  const locale = localeOf(useLanguage());
  const flows = useMemo(() => flowsBetween(one.items, other.items), [one, other]);
  const fates = useMemo(() => fatesOf(one.items, other.items, flows), [one, other, flows]);
  const choose = (id: number): void => change({ cluster: id === chosen ? undefined : String(id) });
  const percent = (share: number): string => share.toLocaleString(locale, { style: 'percent' });
  const cut = [one, other].some(({ items, total }) => items.length < total || items.some(({ size, members }) => members.length < size));
  return (
    <div className="compared">
      <p className="compared-sum">
        {t('sum', {
          resolution: String(other.resolution ?? 1),
          ...Object.fromEntries(KINDS.map((kind) => [kind, fates.filter((fate) => fate.kind === kind).length])),
        })}
      </p>
      <FlowDiagram one={one} other={other} flows={flows} chosen={chosen} onChoose={choose} />
      <p className="positions-basis">
        {t('rule', { nearly: percent(NEARLY_ALL), worth: percent(WORTH_NAMING) })} {cut ? t('cut') : null}
      </p>
      <FateTable one={one} other={other} fates={fates} chosen={chosen} onChoose={choose} />
    </div>
  );
}

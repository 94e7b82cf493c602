import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { NeighboursAnswer, NodeDetail } from '../../model/api/nodes.ts';
import { LAYER_IDS, LayerId } from '../../model/layers.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { neighboursQuery } from '../api/queries.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { panelWords } from './words.ts';

const AMOUNTS = [5, 10, 20, 50, 100, 200] as const;
/** So many links are looked through for new nodes, the strongest first. */
const MOST_LINKS = 500;

/** Look before you expand: counts by layer, type and year, each under what the others leave, and then as many as one chooses. */
export function Expand({ node }: { node: NodeDetail }) {
  const t = useWords(panelWords);
  const language = useLanguage();
  const { view, go } = useView();
  const [layer, setLayer] = useState('');
  const [type, setType] = useState('');
  const [year, setYear] = useState('');
  const [amount, setAmount] = useState<number>(10);
  const ofLayer = layer === '' ? view : { ...view, layers: [LayerId.parse(layer)] };
  const [types, ofYear] = [type || undefined, year || undefined];
  const byLayer = useQuery(neighboursQuery(node.id, view, { types, year: ofYear, limit: 1 }));
  const byType = useQuery(neighboursQuery(node.id, ofLayer, { year: ofYear, limit: 1 }));
  const byYear = useQuery(neighboursQuery(node.id, ofLayer, { types, limit: 1 }));
  const fitting = useQuery(neighboursQuery(node.id, ofLayer, { types, year: ofYear, limit: MOST_LINKS }));
  const failed = [byLayer, byType, byYear, fitting].find(({ error }) => error !== null);
  if (failed !== undefined) return <Told error={failed.error} retry={() => void failed.refetch()} />;
  const on = view.on ?? [];
  const fresh = [...new Set(fitting.data?.items.map((item) => item.node.id))].filter((id) => !on.some((placed) => placed.id === id));
  const added = fresh.slice(0, amount);
  const total = fitting.data?.total ?? 0;
  return (
    <section className="expand" aria-busy={fitting.data === undefined}>
      <h3>
        {t('expand')} <small>{t('expandHint')}</small>
      </h3>
      <Choice
        label={t('byLayer')}
        answer={byLayer.data}
        facet="byLayer"
        value={layer}
        onChange={setLayer}
        name={(id) => layerName(LayerId.parse(id), language)}
        order={LAYER_IDS}
      />
      <Choice
        label={t('byType')}
        answer={byType.data}
        facet="byType"
        value={type}
        onChange={setType}
        name={(id) => nodeTypeName(NodeTypeId.parse(id), language)}
      />
      <Choice label={t('byYear')} answer={byYear.data} facet="byYear" value={year} onChange={setYear} name={(id) => id} />
      <p aria-live="polite">
        {fitting.data === undefined
          ? '…'
          : fresh.length === 0
            ? t('nothingNew')
            : t('adding', { count: added.length, fresh: fresh.length, total })}
        {total > MOST_LINKS ? ` ${t('strongest', { count: MOST_LINKS })}` : ''}
      </p>
      <div className="actions">
        <select aria-label={t('amount')} value={amount} onChange={({ target }) => setAmount(Number(target.value))}>
          {AMOUNTS.map((count) => (
            <option key={count} value={count}>
              ≤ {count}
            </option>
          ))}
        </select>
        <Button
          type="primary"
          disabled={added.length === 0}
          onClick={() => go({ on: placeAround(on, node.id, added) }, { page: '/explore' })}
        >
          {t('add', { count: added.length })}
        </Button>
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly answer: NeighboursAnswer | undefined;
  readonly facet: 'byLayer' | 'byType' | 'byYear';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name: (id: string) => string;
  /** The most frequent first, when there is no order of its own. */
  readonly order?: readonly string[];
}

function Choice({ label, answer, facet, value, onChange, name, order }: ChoiceProps) {
  const t = useWords(panelWords);
  const counts = answer?.facets[facet] ?? {};
  const known = order?.filter((id) => (counts[id] ?? 0) > 0) ?? Object.keys(counts);
  // What is chosen stays to be seen, also when nothing is left of it.
  const ids = value === '' || known.includes(value) ? known : [value, ...known];
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('any', { count: answer?.total ?? '…' })}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {name(id)} {counts[id] ?? 0}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import type { NodeDetail } from '../../model/api/nodes.ts';
import { LAYER_IDS, LayerId } from '../../model/layers.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { neighboursQuery } from '../api/queries.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { panelWords } from './words.ts';

const AMOUNTS = [5, 10, 20, 50] as const;

/** Look before you expand: counts by layer, type and year, and then as many as one chooses. */
export function Expand({ node }: { node: NodeDetail }) {
  const t = useWords(panelWords);
  const language = useLanguage();
  const { view, go } = useView();
  const [layer, setLayer] = useState('');
  const [type, setType] = useState('');
  const [year, setYear] = useState('');
  const [amount, setAmount] = useState<number>(10);
  const chosen = { types: type || undefined, year: year || undefined, limit: 500 };
  const filters = layer === '' ? view : { ...view, layers: [LayerId.parse(layer)] };
  const all = useQuery(neighboursQuery(node.id, view, { limit: 1 }));
  const fitting = useQuery(neighboursQuery(node.id, filters, chosen));
  const error = all.error ?? fitting.error;
  if (error !== null) return <Told error={error} retry={() => void fitting.refetch()} />;
  if (all.data === undefined) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { facets, total } = all.data;
  const on = view.on ?? [];
  const fresh = [...new Set(fitting.data?.items.map((item) => item.node.id))].filter((id) => !on.some((placed) => placed.id === id));
  const added = fresh.slice(0, amount);
  return (
    <section className="expand">
      <h3>
        {t('expand')} <small>{t('expandHint')}</small>
      </h3>
      <Choice
        label={t('byLayer')}
        any={t('any', { count: total })}
        counts={facets.byLayer}
        value={layer}
        onChange={setLayer}
        name={(id) => layerName(LayerId.parse(id), language)}
        order={LAYER_IDS}
      />
      <Choice
        label={t('byType')}
        any={t('any', { count: total })}
        counts={facets.byType}
        value={type}
        onChange={setType}
        name={(id) => nodeTypeName(NodeTypeId.parse(id), language)}
      />
      <Choice
        label={t('byYear')}
        any={t('any', { count: total })}
        counts={facets.byYear}
        value={year}
        onChange={setYear}
        name={(id) => id}
      />
      <p>
        {fresh.length === 0 && fitting.data !== undefined
          ? t('nothingNew')
          : t('adding', { count: added.length, total: fitting.data?.total ?? 0 })}
      </p>
      <div className="actions">
        <select aria-label={t('expand')} value={amount} onChange={({ target }) => setAmount(Number(target.value))}>
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
  readonly any: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name: (id: string) => string;
  readonly order?: readonly string[];
}

function Choice({ label, any, counts, value, onChange, name, order }: ChoiceProps) {
  const ids = order?.filter((id) => (counts[id] ?? 0) > 0) ?? Object.keys(counts);
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{any}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {name(id)} {counts[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

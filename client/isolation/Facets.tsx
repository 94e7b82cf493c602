import { useQuery } from '@tanstack/react-query';
import { ISOLATE_CHANGES } from '../../model/api/isolates.ts';
import { LAYERS } from '../../model/layers.ts';
import { NODE_TYPES } from '../../model/nodeTypes.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { matrixQuery } from '../api/queries.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { type Chip, Chips } from './Chips.tsx';
import { countLacking, isNarrowed } from './rows.ts';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** Counted chips that narrow the list; the graph that is judged stays whole. */
export function Facets({ board }: { board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view } = useView();
  const cities = useQuery(matrixQuery(view)).data?.cities ?? [];
  const { answer, state, change, level, items, judged } = board;
  const { byType, byCity, byProvince, byChange } = answer.facets;
  const isWhole = items.length === answer.total;
  const chips = (
    rows: readonly { readonly id: string; readonly name: { zh: string; en: string } }[],
    counts: Readonly<Record<string, number>>,
  ) => rows.flatMap(({ id, name }) => (counts[id] === undefined ? [] : [{ id, name: name[language], count: counts[id] }]));
  return (
    <div className="board-facets">
      {byChange === undefined ? null : (
        <Chips
          label={t('changes')}
          chosen={state.change}
          chips={ISOLATE_CHANGES.map((id) => ({ id, name: t(id), count: byChange[id] ?? 0 }))}
          onChoose={(id) => change({ change: id })}
        />
      )}
      {isWhole ? (
        <Chips
          label={t('lacks')}
          chosen={state.lacks}
          chips={countLacking(items, judged).map(({ layer: id, count }) => ({
            id,
            name: LAYERS.find((layer) => layer.id === id)?.name[language] ?? id,
            count,
          }))}
          onChoose={(id) => change({ lacks: id })}
        />
      ) : null}
      <Chips
        label={t('provinces')}
        chosen={state.province}
        chips={chips(DELTA_PROVINCES, byProvince)}
        onChoose={(id) => change({ province: id })}
      />
      {level === 'city' ? (
        <Chips
          label={t('documents')}
          chosen={state.named}
          chips={[
            { id: 'true', name: t('namedYes') },
            { id: 'false', name: t('namedNo') },
          ]}
          onChoose={(id) => change({ named: id })}
        />
      ) : (
        <>
          <Chips
            label={t('types')}
            chosen={state.type}
            chips={mostFirst(chips(NODE_TYPES, byType))}
            onChoose={(id) => change({ type: id })}
          />
          <Chips label={t('cities')} chosen={state.city} chips={mostFirst(chips(cities, byCity))} onChoose={(id) => change({ city: id })} />
        </>
      )}
      {isNarrowed(state) || state.named !== undefined || state.change !== undefined ? (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            change({ type: undefined, city: undefined, province: undefined, lacks: undefined, named: undefined, change: undefined })
          }
        >
          {t('clear')}
        </button>
      ) : null}
    </div>
  );
}

const mostFirst = (chips: readonly Required<Chip>[]) => [...chips].sort((one, other) => other.count - one.count);

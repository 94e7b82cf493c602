import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { type WeaversAnswer, WeaversQuery } from '../../model/api/weavers.ts';
import { NODE_TYPES } from '../../model/nodeTypes.ts';
import { Answer } from '../app/Answer.tsx';
import { ColumnHeads } from '../app/ColumnHeads.tsx';
import { More } from '../app/More.tsx';
import { useUnread } from '../app/unread.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { Chips } from '../isolation/Chips.tsx';
import { NodePicker } from '../search/NodePicker.tsx';
import { useOffer } from '../share/offers.ts';
import { briefOfWeavers } from './briefs.ts';
import { ParameterForm } from './ParameterForm.tsx';
import { givenOf, unreadParameters } from './parameters.ts';
import type { ParameterName, TabProps } from './positionsState.ts';
import { weaversQuery } from './queries.ts';
import { WeaverRow } from './WeaverRow.tsx';
import { positionsWords } from './words.ts';

const PARAMETERS = ['among', 'top', 'leastTypes', 'leastCities'] as const satisfies readonly ParameterName[];

/** Who ties the parts of the network together. */
export function WeaversTab({ state, change }: TabProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { view } = useView();
  const given = givenOf(WeaversQuery, PARAMETERS, state);
  useUnread(unreadParameters(WeaversQuery, PARAMETERS, state));
  const options = weaversQuery(view, given, { show: state.show, of: state.of });
  const query = useInfiniteQuery(options);
  const pagesHere = query.data?.pages ?? [];
  const [woven] = pagesHere;
  useOffer(
    'brief',
    woven === undefined
      ? undefined
      : () =>
          briefOfWeavers(
            woven,
            pagesHere.flatMap((page) => page.items),
            language,
          ),
  );
  return (
    <>
      <div className="parameter-row">
        <ParameterForm query={WeaversQuery} names={PARAMETERS} given={given} change={change} />
        <NodePicker label={t('isWeaver')} id={state.of} onChoose={(of) => change({ of })} />
      </div>
      <Answer query={query} asked={options.queryKey}>
        {({ pages }) => {
          const [first] = pages;
          if (first === undefined) return null;
          const { basis, facets, asked, none, total, complete } = first;
          const items = pages.flatMap((page) => page.items);
          const { byType } = facets;
          return (
            <>
              {asked === undefined ? null : (
                <Alert type={asked.weaver ? 'success' : 'info'} showIcon title={asked.text[language]} className="positions-asked" />
              )}
              <p className="positions-answer">
                {basis.text[language]} {complete ? null : <b>{t('incomplete')}</b>}
              </p>
              <Chips
                label={t('types')}
                chosen={state.show}
                chips={NODE_TYPES.flatMap(({ id, name }) =>
                  byType[id] === undefined ? [] : [{ id, name: name[language], count: byType[id] }],
                )}
                onChoose={(show) => change({ show })}
              />
              <h2>
                {t('weaverList')} <small>{t('shown', { shown: items.length, total })}</small>
              </h2>
              {items.length === 0 ? <p>{none?.text[language] ?? t('noWeavers')}</p> : <Table pages={pages} />}
              <More query={query} label={t('more')} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Table({ pages }: { pages: readonly WeaversAnswer[] }) {
  const t = useWords(positionsWords);
  const most = pages[0]?.items[0]?.betweenness ?? 1;
  return (
    <div className="wide">
      <table className="positions-table">
        <ColumnHeads keys={['rank', 'node', 'passes', 'joins', 'onlyHere', 'wouldLose']} say={t} />
        <tbody>
          {pages.flatMap((page) =>
            page.items.map((weaver) => <WeaverRow key={weaver.node.id} weaver={weaver} most={most} answer={page} />),
          )}
        </tbody>
      </table>
    </div>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { type CentralityAnswer, CentralityQuery, type RankedNode } from '../../model/api/centrality.ts';
import { CENTRALITY_METRICS, centralityMetric } from '../../model/centralityMetrics.ts';
import { Answer } from '../app/Answer.tsx';
import { ColumnHeads } from '../app/ColumnHeads.tsx';
import { More } from '../app/More.tsx';
import { useUnread } from '../app/unread.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { useOffer } from '../share/offers.ts';
import { Bar } from './Bar.tsx';
import { briefOfMeasure } from './briefs.ts';
import { LayerRanks } from './LayerRanks.tsx';
import { NodeTitle } from './NodeTitle.tsx';
import { ParameterForm } from './ParameterForm.tsx';
import { givenOf, unreadParameters } from './parameters.ts';
import type { ParameterName, TabProps } from './positionsState.ts';
import { measureQuery } from './queries.ts';
import { positionsWords } from './words.ts';

const PARAMETERS = ['perLayer', 'weighted', 'directed', 'damping'] as const satisfies readonly ParameterName[];

/** Who is central, by a measure of choice. */
export function MeasuresTab({ state, change }: TabProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { view } = useView();
  const metric = state.metric ?? 'degree';
  const given = givenOf(CentralityQuery, PARAMETERS, state, { metric });
  useUnread(unreadParameters(CentralityQuery, PARAMETERS, state));
  const options = measureQuery(view, metric, given);
  const query = useInfiniteQuery(options);
  const pagesHere = query.data?.pages ?? [];
  const [measured] = pagesHere;
  useOffer(
    'brief',
    measured === undefined
      ? undefined
      : () =>
          briefOfMeasure(
            metric,
            measured,
            pagesHere.flatMap((page) => page.items),
            language,
          ),
  );
  const { describes, order } = centralityMetric(metric);
  return (
    <>
      <fieldset className="count-chips">
        <legend>{t('metric')}</legend>
        {CENTRALITY_METRICS.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={id === metric} onClick={() => change({ metric: id })}>
            {name[language]}
          </button>
        ))}
      </fieldset>
      <p className="positions-answer">
        {describes[language]} {order === 'lowest' ? <small>{t('lowest')}</small> : null}
      </p>
      <ParameterForm query={CentralityQuery} names={PARAMETERS} given={{ ...given, metric }} change={change} />
      <Answer query={query} asked={options.queryKey}>
        {({ pages }) => {
          const [first] = pages;
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {first === undefined ? null : (
                <p className="positions-basis">
                  <span>{t('shown', { shown: items.length, total: first.total })}</span> · <Precision answer={first} />
                </p>
              )}
              <Ranked items={items} />
              <More query={query} label={t('more')} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

/** How sure the scores are. */
function Precision({ answer: { exact, sources, errorBound, complete } }: { answer: CentralityAnswer }) {
  const t = useWords(positionsWords);
  const locale = localeOf(useLanguage());
  if (!complete) return <b>{t('incomplete')}</b>;
  if (exact || sources === null) return t('exact');
  const bound = errorBound === null ? '' : `, ${t('bound', { bound: errorBound.toLocaleString(locale, { maximumSignificantDigits: 2 }) })}`;
  return `${t('estimated', { count: sources })}${bound}`;
}

function Ranked({ items }: { items: readonly RankedNode[] }) {
  const t = useWords(positionsWords);
  const locale = localeOf(useLanguage());
  const most = Math.max(...items.map(({ score }) => score ?? 0)) || 1;
  const perLayer = items.some(({ byLayer }) => byLayer !== undefined);
  return (
    <div className="wide">
      <table className="positions-table">
        <ColumnHeads keys={['rank', 'node', 'score']} say={t} last={perLayer ? t('layerRanks') : undefined} />
        <tbody>
          {items.map(({ node, score, rank, byLayer }) => (
            <tr key={node.id}>
              <td className="number">{rank ?? '–'}</td>
              <th scope="row">
                <NodeTitle node={node} />
              </th>
              <td className="score">
                {score === null ? (
                  t('undefined')
                ) : (
                  <Bar part={score / most}>{score.toLocaleString(locale, { maximumSignificantDigits: 4 })}</Bar>
                )}
              </td>
              {perLayer ? <td>{byLayer === undefined ? null : <LayerRanks byLayer={byLayer} />}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

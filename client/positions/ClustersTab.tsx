import { Button } from 'antd';
import { ClustersQuery } from '../../model/api/clusters.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfClusters } from './briefs.ts';
import { ClusterTable } from './ClusterTable.tsx';
import { canvasOf, largestDrawn } from './clustersOnCanvas.ts';
import { Compared } from './comparing/Compared.tsx';
import { ParameterForm } from './ParameterForm.tsx';
import type { TabProps } from './positionsState.ts';
import { CLUSTER_PARAMETERS, useClusters } from './useClusters.ts';
import { positionsWords } from './words.ts';

const OTHER_RESOLUTIONS = ['0.5', '1', '2', '4'];

/** Who groups with whom, by a method and a resolution; two resolutions side by side. */
export function ClustersTab({ state, change }: TabProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { go } = useView();
  const { given, asked, query, compares, compared } = useClusters(state);
  const clusters = query.data;
  useOffer('brief', clusters === undefined ? undefined : () => briefOfClusters(clusters, language));
  const canCompare = given.method === undefined || given.method === 'louvain';
  return (
    <>
      <div className="parameter-row">
        {/* Cores and components have numbers of their own: what was open is another cluster now. */}
        <ParameterForm
          query={ClustersQuery}
          names={CLUSTER_PARAMETERS}
          given={given}
          change={(next) => change({ ...next, cluster: undefined })}
        />
        {canCompare ? (
          <fieldset className="count-chips">
            <legend>{t('compareWith')}</legend>
            {OTHER_RESOLUTIONS.filter((resolution) => resolution !== (given.resolution ?? '1')).map((resolution) => (
              <button
                key={resolution}
                type="button"
                aria-pressed={state.with === resolution}
                onClick={() => change({ with: state.with === resolution ? undefined : resolution })}
              >
                {resolution}
              </button>
            ))}
          </fieldset>
        ) : null}
      </div>
      <Answer query={query} asked={asked}>
        {(data) => (
          <>
            <p className="positions-answer">
              {data.text[language]} {data.complete ? null : <b>{t('incomplete')}</b>}
            </p>
            {compares && canCompare ? (
              <>
                <Answer query={compared}>{(other) => <Compared one={data} other={other} chosen={state.cluster} change={change} />}</Answer>
                <Button size="small" onClick={() => change({ with: undefined })}>
                  {t('stopCompare')}
                </Button>
              </>
            ) : (
              <>
                <Button onClick={() => go(canvasOf(largestDrawn(data.items), given), { page: '/explore' })}>{t('largestToCanvas')}</Button>
                <ClusterTable data={data} chosen={state.cluster} change={change} />
              </>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

import { Button } from 'antd';
import type { ClusterAnswer, ClustersAnswer } from '../../model/api/clusters.ts';
import { Answer } from '../app/Answer.tsx';
import type { ClusterMaking } from '../app/clustering.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeNames } from '../isolation/NodeNames.tsx';
import { Fingerprint } from '../panel/Fingerprint.tsx';
import { canvasOf, MOST_OF_ONE, neighboursDrawn } from './clustersOnCanvas.ts';
import { Evidence } from './Evidence.tsx';
import type { TabProps } from './positionsState.ts';
import { useClusters } from './useClusters.ts';
import { positionsWords } from './words.ts';

/** So many members are read at once. */
const NAMED = 40;

/** The open cluster, or at first the largest: who is in it, on which layers it hangs together, and what ties it to others. */
export function ClusterSide({ state, change }: TabProps) {
  const t = useWords(positionsWords);
  const { given, query } = useClusters(state);
  return (
    <Answer query={query}>
      {(data) => {
        const chosen = data.items.find(({ id }) => id === state.cluster);
        // Until one is chosen, the largest shows what there is to see of each.
        const shown = chosen ?? data.items[0];
        return (
          <>
            {chosen === undefined ? <p className="side-empty">{t('chooseCluster')}</p> : null}
            {shown === undefined ? null : (
              <Open
                key={shown.id}
                cluster={shown}
                data={data}
                making={given}
                onClose={chosen === undefined ? undefined : () => change({ cluster: undefined })}
              />
            )}
          </>
        );
      }}
    </Answer>
  );
}

interface OpenProps {
  readonly cluster: ClusterAnswer;
  readonly data: ClustersAnswer;
  readonly making: ClusterMaking;
  /** Nothing was opened by the largest that is shown at first. */
  readonly onClose: (() => void) | undefined;
}

function Open({ cluster, data, making, onClose }: OpenProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { go } = useView();
  const { members, size } = cluster;
  const drawn = { ...cluster, members: members.slice(0, MOST_OF_ONE) };
  return (
    <article className="panel">
      <header className="panel-head">
        <h2>{cluster.label[language]}</h2>
        {onClose === undefined ? null : (
          <Button size="small" onClick={onClose}>
            {t('close')}
          </Button>
        )}
      </header>
      <p>{cluster.text[language]}</p>
      <div className="actions">
        <Button type="primary" onClick={() => go(canvasOf([drawn], making), { page: '/explore' })}>
          {drawn.members.length === size ? t('allToCanvas', { count: size }) : t('toCanvas', { count: drawn.members.length, total: size })}
        </Button>
        {cluster.bridges.length === 0 ? null : (
          <Button onClick={() => go(canvasOf(neighboursDrawn(cluster, data.items), making), { page: '/explore' })}>
            {t('withNeighbours')}
          </Button>
        )}
      </div>
      <h3>{t('linksInside')}</h3>
      <Fingerprint counts={cluster.layers} />
      <NodeNames
        label={t('members')}
        ids={members.filter((id) => data.nodes[id] !== undefined).slice(0, NAMED)}
        total={size}
        nodes={data.nodes}
      />
      {cluster.bridges.length === 0 ? null : (
        <>
          <h3>{t('bridges')}</h3>
          <ul className="cluster-bridges">
            {cluster.bridges.map((bridge) => (
              <Bridge key={bridge.cluster} bridge={bridge} data={data} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Bridge({ bridge, data }: { bridge: ClusterAnswer['bridges'][number]; data: ClustersAnswer }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const label = data.items.find(({ id }) => id === bridge.cluster)?.label[language];
  return (
    <li className="cluster-bridge">
      {label === undefined
        ? t('bridgeToUnlisted', { id: bridge.cluster, count: bridge.count })
        : t('bridgeTo', { label, count: bridge.count })}{' '}
      <Evidence ids={bridge.links} links={data.links} nodes={data.nodes} total={bridge.count} />
    </li>
  );
}

import { Button } from 'antd';
import type { ClusterAnswer, ClustersAnswer } from '../../model/api/clusters.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { NodeNames } from '../isolation/NodeNames.tsx';
import { Fingerprint } from '../panel/Fingerprint.tsx';
import { Evidence } from './Evidence.tsx';
import type { TabProps } from './positionsState.ts';
import { useClusters } from './useClusters.ts';
import { positionsWords } from './words.ts';

/** So many members are read, and drawn, at once. */
const DRAWN = 60;
const NAMED = 40;

/** The open cluster: who is in it, on which layers it hangs together, and what ties it to others. */
export function ClusterSide({ state, change }: TabProps) {
  const t = useWords(positionsWords);
  const { query } = useClusters(state);
  return (
    <Answer query={query}>
      {(data) => {
        const cluster = data.items.find(({ id }) => id === state.cluster);
        const [first] = data.items;
        if (cluster !== undefined)
          return <Open key={cluster.id} cluster={cluster} data={data} onClose={() => change({ cluster: undefined })} />;
        return (
          <div className="side-empty">
            <p>{t('chooseCluster')}</p>
            {first === undefined ? null : <Button onClick={() => change({ cluster: String(first.id) })}>{t('openFirst')}</Button>}
          </div>
        );
      }}
    </Answer>
  );
}

function Open({ cluster, data, onClose }: { cluster: ClusterAnswer; data: ClustersAnswer; onClose: () => void }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { go } = useView();
  const { members, size } = cluster;
  const drawn = members.slice(0, DRAWN);
  return (
    <article className="panel">
      <header className="panel-head">
        <h2>{cluster.label[language]}</h2>
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
      </header>
      <p>{cluster.text[language]}</p>
      <div className="actions">
        <Button type="primary" onClick={() => go({ on: placeAround([], undefined, drawn), sel: undefined }, { page: '/explore' })}>
          {drawn.length === size ? t('allToCanvas', { count: size }) : t('toCanvas', { count: drawn.length, total: size })}
        </Button>
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

import { Legend } from '../app/Legend.tsx';
import { usePageState } from '../app/pageState.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { ClusterSide } from './ClusterSide.tsx';
import { ClustersTab } from './ClustersTab.tsx';
import { HubsSide } from './HubsSide.tsx';
import { HubsTab } from './HubsTab.tsx';
import { MeasuresTab } from './MeasuresTab.tsx';
import { POSITIONS_STATE, TABS } from './positionsState.ts';
import { WeaversTab } from './WeaversTab.tsx';
import { positionsWords } from './words.ts';
import '../isolation/chips.css';
import '../panel/panel.css';
import './positions.css';

const SHOWN = { clusters: ClustersTab, weavers: WeaversTab, hubs: HubsTab, measures: MeasuresTab };

/** Where everybody stands in the whole network: clusters, weavers, hubs and measures. */
export function PositionsPage() {
  const t = useWords(positionsWords);
  const { view } = useView();
  const [state, change] = usePageState(POSITIONS_STATE);
  const tab = state.tab ?? 'clusters';
  const Tab = SHOWN[tab];
  const side =
    tab === 'clusters' ? <ClusterSide state={state} change={change} /> : tab === 'hubs' ? <HubsSide state={state} change={change} /> : null;
  const hasSide = view.sel !== undefined || side !== null;
  return (
    <div className={hasSide ? 'workbench positions' : 'workbench positions positions-wide'}>
      <section className="stage">
        <div className="positions-sheet">
          <div className="positions-title">
            <h1>{t('title')}</h1>
            <fieldset className="count-chips">
              <legend className="unseen">{t('tabs')}</legend>
              {TABS.map((each) => (
                <button key={each} type="button" aria-pressed={each === tab} onClick={() => change({ tab: each })}>
                  {t(each)}
                </button>
              ))}
            </fieldset>
          </div>
          <p className="positions-lead">{t('lead')}</p>
          <Tab state={state} change={change} />
        </div>
        <Legend />
      </section>
      {hasSide ? (
        <aside className="side">
          {view.sel === undefined ? null : <NodePanel id={view.sel} />}
          {side}
        </aside>
      ) : null}
    </div>
  );
}

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Legend } from '../app/Legend.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { DifferenceTab } from './difference/DifferenceTab.tsx';
import { ModesTab } from './modes/ModesTab.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import { TABS, useTimeState } from './timeState.ts';
import { timeWords } from './words.ts';
import './time.css';

const BODIES = { timeline: TimelineTab, modes: ModesTab, difference: DifferenceTab } as const;

/** How the delta came to be as it is: growth and events, the practice modes, and what changed between two dates. */
export function TimePage() {
  const t = useWords(timeWords);
  const { view } = useView();
  const [{ tab = 'timeline' }, change] = useTimeState();
  return (
    <div className={view.sel === undefined ? 'time' : 'time with-side'} data-tab={tab}>
      <div className="time-stage">
        <Tabs
          className="time-main"
          selectedKey={tab}
          onSelectionChange={(key) => change({ tab: TABS.find((known) => known === key && known !== 'timeline') })}
        >
          <header className="time-head">
            <h1>{t('title')}</h1>
            <TabList aria-label={t('title')} className="tabs">
              {TABS.map((id) => (
                <Tab key={id} id={id}>
                  {t(id)}
                </Tab>
              ))}
            </TabList>
          </header>
          {TABS.map((id) => {
            const Body = BODIES[id];
            return (
              <TabPanel key={id} id={id}>
                <h2 className="unseen">{t(id)}</h2>
                <Body />
              </TabPanel>
            );
          })}
        </Tabs>
        <Legend hasDate={tab !== 'difference'} />
      </div>
      {view.sel === undefined ? null : (
        <aside className="side">
          <NodePanel id={view.sel} />
        </aside>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { NodeId } from '../../model/ids.ts';
import { matrixQuery } from '../api/queries.ts';
import { Limits } from '../app/Legend.tsx';
import { usePageState } from '../app/pageState.ts';
import { type Unread, useUnread } from '../app/unread.ts';
import { useBroughtIntoView } from '../app/useBroughtIntoView.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { CITIES_STATE, STAGES, type Stage } from './citiesState.ts';
import { Partners } from './city/Partners.tsx';
import { ConcentrationStage } from './concentration/ConcentrationStage.tsx';
import { FrameworksStage } from './frameworks/FrameworksStage.tsx';
import { MatrixStage } from './matrix/MatrixStage.tsx';
import { Overview } from './Overview.tsx';
import { PairPanel } from './pair/PairPanel.tsx';
import { PositionsStage } from './positions/PositionsStage.tsx';
import { citiesWords } from './words.ts';
import './cities.css';

const BODIES = {
  matrix: MatrixStage,
  positions: PositionsStage,
  concentration: ConcentrationStage,
  frameworks: FrameworksStage,
} as const satisfies Record<Stage, () => ReactNode>;

/** The cities as a matrix, by their positions, by concentration and by what they share; one selection for all, told beside them. */
export function CitiesPage() {
  const t = useWords(citiesWords);
  const [{ show = 'matrix' }, change] = usePageState(CITIES_STATE);
  const { view } = useView();
  useUnread(useUnknownPair());
  // Once the stage is filled: before, what lies below it has no lasting place.
  const filled = useQuery(matrixQuery({})).isSuccess;
  const side = useBroughtIntoView<HTMLElement>(filled ? (view.pair?.join('|') ?? view.sel) : undefined);
  return (
    <div className="workbench cities">
      <section className="stage">
        <Tabs className="cities-tabs" selectedKey={show} onSelectionChange={(key) => change({ show: String(key) })}>
          <header className="cities-head">
            <h1>{t('title')}</h1>
            <TabList aria-label={t('views')} className="tabs">
              {STAGES.map((id) => (
                <Tab key={id} id={id}>
                  {t(id)}
                </Tab>
              ))}
            </TabList>
            <Limits />
          </header>
          {STAGES.map((id) => {
            const Body = BODIES[id];
            return (
              <TabPanel key={id} id={id} className="cities-body">
                <Body />
              </TabPanel>
            );
          })}
        </Tabs>
      </section>
      <aside className="side" ref={side}>
        <Side />
      </aside>
    </div>
  );
}

function Side() {
  const { view } = useView();
  const cities = useQuery(matrixQuery({})).data?.cities;
  if (view.pair !== undefined && !lacksCity(view.pair, cities)) return <PairPanel pair={view.pair} elsewhere="/" />;
  if (view.sel === undefined) return <Overview />;
  return (
    <NodePanel id={view.sel}>{cities?.some(({ id }) => id === view.sel) ? <Partners key={view.sel} id={view.sel} /> : null}</NodePanel>
  );
}

type Cities = CityMatrixAnswer['cities'];

/** Whether an end of the pair is none of the delta's cities; while they are not here yet, by its id. */
const lacksCity = (pair: readonly NodeId[], cities: Cities | undefined): boolean =>
  pair.some((id) => (cities === undefined ? !id.startsWith('city:') : !cities.some((city) => city.id === id)));

function useUnknownPair(): Unread[] {
  const { pair } = useView().view;
  const cities = useQuery(matrixQuery({})).data?.cities;
  return pair === undefined || !lacksCity(pair, cities) ? [] : [{ key: 'pair', written: pair.join('|'), because: citiesWords.notCities }];
}

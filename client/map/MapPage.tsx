import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, useMemo } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { matrixQuery } from '../api/queries.ts';
import { Legend } from '../app/Legend.tsx';
import { Part } from '../app/Part.tsx';
import { usePageState } from '../app/pageState.ts';
import { fetched } from '../app/parts.ts';
import { shellWords } from '../app/shellWords.ts';
import { Told } from '../app/Told.tsx';
import { useShade } from '../app/theme.ts';
import { useBroughtIntoView } from '../app/useBroughtIntoView.ts';
import { useLast } from '../app/useLast.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { ChosenBar } from '../panel/ChosenBar.tsx';
import { NodePanel } from '../panel/NodePanel.tsx';
import { Start } from '../start/Start.tsx';
import { CityLists } from './CityLists.tsx';
import { LeastChoice } from './LeastChoice.tsx';
import { LeastId, leastOf, leasts, reaches } from './least.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { bundles, holdsAll } from './strands.ts';
import { useMapOffers } from './useMapOffers.ts';
import { mapWords } from './words.ts';

/** What a chosen city or pair needs is fetched once one is chosen: the first sight goes without it. */
const PairPanel = lazy(fetched(async () => ({ default: (await import('../cities/pair/PairPanel.tsx')).PairPanel })));
const Partners = lazy(fetched(async () => ({ default: (await import('../cities/city/Partners.tsx')).Partners })));

const MAP_STATE = { least: LeastId };

/** The delta: cities where they lie, links between them bundled by layer. */
export function MapPage() {
  const t = useWords(mapWords);
  const shell = useWords(shellWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const [{ least: asked }, change] = usePageState(MAP_STATE);
  const { data: answer, error, refetch } = useQuery(matrixQuery(view));
  const data = useLast(answer);
  const cities = useMemo(() => data?.cities ?? [], [data]);
  const all = useMemo(() => (data === undefined ? [] : bundles(data)), [data]);
  const offered = useMemo(() => leasts(all), [all]);
  const least = leastOf(offered, asked);
  const selected = useMemo(() => {
    const ids: readonly NodeId[] = view.pair ?? (view.sel === undefined ? [] : [view.sel]);
    return cities.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  }, [cities, view.pair, view.sel]);
  // What is chosen is drawn whatever its weight.
  const shown = useMemo(
    () => all.filter((bundle) => least === undefined || reaches(bundle, least) || holdsAll(bundle, selected)),
    [all, least, selected],
  );
  const scene = useMemo(() => ({ cities, bundles: shown, language, shade, selected }), [cities, shown, language, shade, selected]);

  useMapOffers(scene, all.length);

  const chooseCity = (at: number): void => go({ sel: cities[at]?.id, pair: undefined });
  const chooseBundle = (at: number): void => {
    const [a, b] = [cities[shown[at]?.a ?? -1]?.id, cities[shown[at]?.b ?? -1]?.id];
    if (a !== undefined && b !== undefined) go({ pair: [a, b], sel: undefined });
  };
  const side = useBroughtIntoView<HTMLElement>(data === undefined ? undefined : view.pair?.join('|'));
  const city = cities.find(({ id }) => id === view.sel);

  return (
    <div className="workbench">
      {view.pair === undefined && view.sel === undefined ? null : <h1 className="unseen">{shell('map')}</h1>}
      <section className="stage map-stage">
        {error === null ? null : <Told error={error} retry={() => void refetch()} />}
        {data === undefined && error === null ? <Skeleton.Node active className="map-waiting" /> : null}
        {data === undefined ? null : <MapCanvas scene={scene} label={t('mapLabel')} onCity={chooseCity} onBundle={chooseBundle} />}
        <Legend />
        <footer className="stage-foot">
          {data === undefined || least === undefined ? null : (
            <LeastChoice offered={offered} least={least} shown={shown.length} onChoose={(id) => change({ least: id })} />
          )}
          <span>{t('outline')}</span>
        </footer>
      </section>
      {/* A city and a pair are told in the manner of the page of cities. */}
      <aside className="side cities" ref={side} tabIndex={-1}>
        {view.pair !== undefined ? (
          <Part waiting={<Skeleton active paragraph={{ rows: 8 }} />}>
            <PairPanel pair={view.pair} elsewhere="/cities" />
          </Part>
        ) : view.sel !== undefined ? (
          <NodePanel id={view.sel}>
            {city === undefined ? null : (
              <Part waiting={<Skeleton active />}>
                <Partners id={city.id} />
              </Part>
            )}
          </NodePanel>
        ) : (
          <Start />
        )}
        <CityLists cities={cities} bundles={shown} onCity={chooseCity} onBundle={chooseBundle} />
      </aside>
      {view.sel === undefined || view.pair !== undefined ? null : <ChosenBar id={view.sel} panel={side} />}
    </div>
  );
}

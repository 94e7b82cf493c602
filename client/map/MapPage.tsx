import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { matrixQuery } from '../api/queries.ts';
import { Legend } from '../app/Legend.tsx';
import { Told } from '../app/Told.tsx';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { Start } from '../start/Start.tsx';
import { CityLists } from './CityLists.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { PairPanel } from './PairPanel.tsx';
import { bundles } from './strands.ts';
import { mapWords } from './words.ts';

const MAIN_BUNDLES = 90;

/** The delta: cities where they lie, links between them bundled by layer. */
export function MapPage() {
  const t = useWords(mapWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const [everything, setEverything] = useState(false);
  const { data, error, refetch } = useQuery(matrixQuery(view));
  const all = useMemo(() => (data === undefined ? [] : bundles(data)), [data]);
  const shown = useMemo(() => (everything ? all : all.slice(0, MAIN_BUNDLES)), [all, everything]);
  const cities = useMemo(() => data?.cities ?? [], [data]);
  const selected = useMemo(() => {
    const ids: readonly NodeId[] = view.pair ?? (view.sel === undefined ? [] : [view.sel]);
    return cities.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  }, [cities, view.pair, view.sel]);
  const scene = useMemo(() => ({ cities, bundles: shown, language, shade, selected }), [cities, shown, language, shade, selected]);

  const chooseCity = (at: number): void => go({ sel: cities[at]?.id, pair: undefined });
  const chooseBundle = (at: number): void => {
    const [a, b] = [cities[shown[at]?.a ?? -1]?.id, cities[shown[at]?.b ?? -1]?.id];
    if (a !== undefined && b !== undefined) go({ pair: [a, b], sel: undefined });
  };

  return (
    <div className="workbench">
      <section className="stage">
        {error === null ? null : <Told error={error} retry={() => void refetch()} />}
        {data === undefined && error === null ? <Skeleton.Node active style={{ width: '100%', height: '100%' }} /> : null}
        {data === undefined ? null : <MapCanvas scene={scene} label={t('mapLabel')} onCity={chooseCity} onBundle={chooseBundle} />}
        <Legend />
        <footer className="stage-foot">
          <span>
            {t('shown', { shown: shown.length, total: all.length })}{' '}
            {all.length > MAIN_BUNDLES ? (
              <Button type="link" size="small" onClick={() => setEverything(!everything)}>
                {t(everything ? 'fewer' : 'all')}
              </Button>
            ) : null}
          </span>
          <span>{t('outline')}</span>
        </footer>
      </section>
      <aside className="side">
        {view.pair !== undefined && data !== undefined ? (
          <PairPanel pair={view.pair} matrix={data} />
        ) : view.sel !== undefined ? (
          <NodePanel id={view.sel} />
        ) : (
          <Start />
        )}
        <CityLists cities={cities} bundles={shown} onCity={chooseCity} onBundle={chooseBundle} />
      </aside>
    </div>
  );
}

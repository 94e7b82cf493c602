import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import type { PathsAnswer } from '../../model/api/paths.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { compareRoutes, passedByAll } from './comparison.ts';
import { LaneDiagram } from './LaneDiagram.tsx';
import { NoRoute } from './NoRoute.tsx';
import { useRoutesToCanvas } from './onCanvas.ts';
import { type Ends, routesQuery } from './queries.ts';
import { RouteCard } from './RouteCard.tsx';
import { USUAL_ROUTES, useRoutesState } from './routesState.ts';
import { useRoutesOffers } from './useRoutesOffers.ts';
import { routesWords } from './words.ts';

/** The routes between two ends, or why there is none. */
export function FoundRoutes({ ends }: { ends: Ends }) {
  const t = useWords(routesWords);
  const { view } = useView();
  const [state] = useRoutesState();
  const query = useQuery({ ...routesQuery(ends, state, view), enabled: ends.from !== ends.to });
  useRoutesOffers(query.data, ends);
  if (ends.from === ends.to) return <Alert type="info" showIcon title={t('samePlace')} />;
  return (
    <Answer query={query}>
      {(data) => (
        <div data-stale={query.isPlaceholderData || undefined}>
          {data.none === undefined ? <Routes data={data} ends={ends} /> : <NoRoute none={data.none} nodes={data.nodes} />}
        </div>
      )}
    </Answer>
  );
}

function Routes({ data, ends }: { data: PathsAnswer; ends: Ends }) {
  const t = useWords(routesWords);
  const language = useLanguage();
  const [state, change] = useRoutesState();
  const [pointed, point] = useState<number | undefined>();
  const routes = useMemo(() => compareRoutes(data), [data]);
  const toCanvas = useRoutesToCanvas();
  const lit = pointed ?? state.route;
  const nameOf = (id: string): string => data.nodes[id]?.name[language] ?? id;
  const lengths = data.items.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const range = least === most ? t('steps', { count: least }) : t('range', { least, most });
  const title = t('found', {
    from: nameOf(ends.from),
    to: nameOf(ends.to),
    count: routes.length,
    range,
  });
  const all = passedByAll(routes);
  const keep = (route: number) => change({ route: state.route === route ? undefined : String(route) }, { quietly: true });
  return (
    <>
      <header className="found-head">
        <h2>{title}</h2>
        <p>
          {routes.length < 2
            ? ''
            : all.length === 0
              ? t('noneShared')
              : t('allPass', { names: all.map(nameOf).join(language === 'zh' ? '、' : ', ') })}
        </p>
        <Button type="primary" onClick={() => toCanvas(data.items.map(({ nodes }) => nodes))}>
          {t('all')}
        </Button>
      </header>
      <Fewer data={data} />
      <LaneDiagram answer={data} label={title} lit={lit} onPoint={point} onKeep={keep} />
      <div className="route-cards">
        {routes.map((route, at) => (
          <RouteCard
            key={route.path.nodes.join()}
            route={route}
            number={at + 1}
            answer={data}
            ends={ends}
            light={lit === undefined ? undefined : lit === at + 1 ? 'lit' : 'dim'}
            onPoint={point}
          />
        ))}
      </div>
    </>
  );
}

/** Fewer than were asked for are never passed over in silence. */
function Fewer({ data }: { data: PathsAnswer }) {
  const t = useWords(routesWords);
  const [{ k = USUAL_ROUTES, different }, change] = useRoutesState();
  const count = data.items.length;
  if (count >= k) return null;
  return (
    <p className="cut">
      {t(data.complete ? 'fewer' : 'fewerYet', { wanted: k, count })}{' '}
      {different !== '0' ? (
        <Button size="small" type="link" onClick={() => change({ different: '0' })}>
          {t('allowAlike')}
        </Button>
      ) : null}
    </p>
  );
}

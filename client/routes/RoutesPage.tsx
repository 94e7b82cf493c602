import { Legend } from '../app/Legend.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { Examples } from './Examples.tsx';
import { FoundRoutes } from './FoundRoutes.tsx';
import { RouteForm } from './RouteForm.tsx';
import { routesWords } from './words.ts';
import './routes.css';

/** From one node to another: several different routes that can be compared, or why there is none. */
export function RoutesPage() {
  const t = useWords(routesWords);
  const { view } = useView();
  const { from, to, sel } = view;
  return (
    <div className={sel === undefined ? 'routes-page' : 'routes-page with-side'}>
      <div className="routes-stage">
        <div className="routes-main">
          <h1 className="unseen">{t('title')}</h1>
          <RouteForm />
          {from !== undefined && to !== undefined ? (
            <FoundRoutes ends={{ from, to }} />
          ) : (
            <>
              {from === undefined && to === undefined ? null : (
                <p className="next-step" role="status">
                  {t('choose', { which: t(from === undefined ? 'theStart' : 'theEnd') })}
                </p>
              )}
              <Examples />
            </>
          )}
        </div>
        <Legend />
      </div>
      {sel === undefined ? null : (
        <aside className="side">
          <NodePanel id={sel} />
        </aside>
      )}
    </div>
  );
}

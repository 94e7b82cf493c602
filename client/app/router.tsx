import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent } from '@tanstack/react-router';
import { MapPage } from '../map/MapPage.tsx';
import { Shell } from './Shell.tsx';
import { readSearch, writeSearch } from './searchText.ts';
import { shellWords } from './shellWords.ts';
import { Told } from './Told.tsx';
import { useWords } from './words.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failed });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: MapPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/cities',
    component: lazyRouteComponent(() => import('../cities/CitiesPage.tsx'), 'CitiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/explore',
    component: lazyRouteComponent(() => import('../canvas/ExplorePage.tsx'), 'ExplorePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/routes',
    component: lazyRouteComponent(() => import('../routes/RoutesPage.tsx'), 'RoutesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/chains',
    component: lazyRouteComponent(() => import('../chains/ChainsPage.tsx'), 'ChainsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/isolation',
    component: lazyRouteComponent(() => import('../isolation/IsolationPage.tsx'), 'IsolationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/positions',
    component: lazyRouteComponent(() => import('../positions/PositionsPage.tsx'), 'PositionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/partners',
    component: lazyRouteComponent(() => import('../partners/PartnersPage.tsx'), 'PartnersPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/time',
    component: lazyRouteComponent(() => import('../time/TimePage.tsx'), 'TimePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources',
    component: lazyRouteComponent(() => import('../sources/SourcesPage.tsx'), 'SourcesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources/$id',
    component: lazyRouteComponent(() => import('../sources/SourcePage.tsx'), 'SourcePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/s/$id',
    component: lazyRouteComponent(() => import('../share/SharedPage.tsx'), 'SharedPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** A fault of the page itself: the words stay, and a reload begins anew. */
function Failed({ error }: { error: unknown }) {
  return (
    <div className="sheet">
      <Told error={error} retry={() => location.reload()} />
    </div>
  );
}

function NotFound() {
  const t = useWords(shellWords);
  return (
    <div className="sheet">
      <p>{t('notFound')}</p>
      <Link to="/">{t('home')}</Link>
    </div>
  );
}

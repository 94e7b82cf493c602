import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent } from '@tanstack/react-router';
import { MapPage } from '../map/MapPage.tsx';
import { Failed } from './Failed.tsx';
import { fetched } from './parts.ts';
import { Shell } from './Shell.tsx';
import { readSearch, writeSearch } from './searchText.ts';
import { shellWords } from './shellWords.ts';
import { useWords } from './words.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failed });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: MapPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/cities',
    component: lazyRouteComponent(
      fetched(() => import('../cities/CitiesPage.tsx')),
      'CitiesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/explore',
    component: lazyRouteComponent(
      fetched(() => import('../canvas/ExplorePage.tsx')),
      'ExplorePage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/routes',
    component: lazyRouteComponent(
      fetched(() => import('../routes/RoutesPage.tsx')),
      'RoutesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/chains',
    component: lazyRouteComponent(
      fetched(() => import('../chains/ChainsPage.tsx')),
      'ChainsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/isolation',
    component: lazyRouteComponent(
      fetched(() => import('../isolation/IsolationPage.tsx')),
      'IsolationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/positions',
    component: lazyRouteComponent(
      fetched(() => import('../positions/PositionsPage.tsx')),
      'PositionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/partners',
    component: lazyRouteComponent(
      fetched(() => import('../partners/PartnersPage.tsx')),
      'PartnersPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/time',
    component: lazyRouteComponent(
      fetched(() => import('../time/TimePage.tsx')),
      'TimePage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources',
    component: lazyRouteComponent(
      fetched(() => import('../sources/SourcesPage.tsx')),
      'SourcesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources/$id',
    component: lazyRouteComponent(
      fetched(() => import('../sources/SourcePage.tsx')),
      'SourcePage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/s/$id',
    component: lazyRouteComponent(
      fetched(() => import('../share/SharedPage.tsx')),
      'SharedPage',
    ),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: Failed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  const t = useWords(shellWords);
  return (
    <div className="sheet">
      <h1>{t('notFound')}</h1>
      <Link to="/">{t('home')}</Link>
    </div>
  );
}

import { ViewAnswer, ViewBody, ViewMade, ViewParams } from '../../../model/api/views.ts';
import { readArrangement } from '../../../model/arrangement.ts';
import { type SharedView, type ViewContent, ViewId } from '../../../model/sharedView.ts';
import { canonical } from '../../store/canonical.ts';
import type { Store } from '../../store/store.ts';
import { ApiProblem } from '../problem.ts';
import { type AnyRoute, route } from '../route.ts';
import { viewIds } from './viewId.ts';

const pathOf = (id: ViewId): string => `/s/${id}`;

export const viewRoutes: readonly AnyRoute[] = [
  route({
    method: 'post',
    path: '/views',
    tag: 'Sharing',
    summary: 'Keeps a view of the workbench under a short link; the same view on the same data always gets the same one',
    body: ViewBody,
    answer: ViewMade,
    manner: 'status',
    example: { path: '/views', body: { page: '/explore', search: { on: 'city:hefei@0,0;city:suzhou@300,40', sel: 'city:hefei' } } },
    async handle({ graph, now, sharedViewsMost }, { body }) {
      const { id, revision, made } = await kept(
        graph.store,
        body,
        { revision: graph.projection.revision, made: new Date(now()).toISOString() },
        sharedViewsMost,
      );
      return { id, path: pathOf(id), revision, made };
    },
  }),
  route({
    method: 'get',
    path: '/views/:id',
    tag: 'Sharing',
    summary: 'A view that was shared, and what has changed in the data since',
    params: ViewParams,
    answer: ViewAnswer,
    example: null,
    async handle({ graph }, { params }) {
      const id = ViewId.safeParse(params.id);
      const view = id.success ? await graph.store.view(id.data) : null;
      if (view === null) throw new ApiProblem('unknown-view');
      const { revision, nodes } = graph.projection;
      const placed = readArrangement(view.search.on ?? '');
      const gone = placed.flatMap((one) => (nodes.indexOfId(one.id) < 0 ? [one.id] : []));
      return { ...view, path: pathOf(view.id), since: { revision, changed: revision !== view.revision, gone, placed: placed.length } };
    },
  }),
];

async function kept(store: Store, content: ViewContent, when: Pick<SharedView, 'revision' | 'made'>, most: number): Promise<SharedView> {
  for (const id of viewIds(content, when.revision)) {
    const there = await store.view(id);
    if (there === null && (await store.viewCount()) >= most) throw new ApiProblem('views-full');
    const view = there ?? (await store.keepView({ ...content, ...when, id }));
    if (isSame(view, content, when.revision)) return view;
  }
  throw new Error('Every id of a view is taken');
}

/** Another view with the same letters is very rare, but a link must never open it. */
const isSame = (view: SharedView, { page, search, title }: ViewContent, revision: number): boolean =>
  view.revision === revision &&
  canonical({ page, search, title }) === canonical({ page: view.page, search: view.search, title: view.title });

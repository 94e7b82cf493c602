import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { groupsFor } from './groups.ts';
import type { Groups } from './scene.ts';

/** The groups of the view; none while nobody groups or the server has not answered. */
export function useGroups(): { groups: Groups | undefined; isPending: boolean; error: unknown } {
  const client = useQueryClient();
  const language = useLanguage();
  const { view } = useView();
  const { by, layers, at, sure, clusters, gathered } = view;
  const { data, error } = useQuery({
    queryKey: [
      'canvas groups',
      by,
      language,
      ...(by === 'cluster' || by === 'chosen' ? [layers, at, sure, clusters] : []),
      ...(by === 'chosen' ? [gathered] : []),
    ],
    queryFn: () => (by === undefined ? null : groupsFor(by, view, language, client)),
    // Functions, not data: they cannot be compared.
    structuralSharing: false,
    placeholderData: keepPreviousData,
    enabled: by !== undefined,
  });
  return {
    groups: by === undefined ? undefined : (data ?? undefined),
    isPending: by !== undefined && data === undefined && error === null,
    error,
  };
}

import { useQueries } from '@tanstack/react-query';
import type { NodeId } from '../../model/ids.ts';
import { nodeQuery } from '../api/queries.ts';
import { useLanguage } from '../app/words.ts';

/** What a few nodes are called; an ellipsis until it is known. */
export function useNames(ids: readonly NodeId[]): (id: NodeId) => string {
  const language = useLanguage();
  const answers = useQueries({ queries: ids.map((id) => nodeQuery(id)) });
  return (id) => {
    const answer = answers[ids.indexOf(id)];
    return answer?.data?.name[language] ?? (answer?.isError === true ? id : '…');
  };
}

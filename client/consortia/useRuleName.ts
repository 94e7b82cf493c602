import { useQuery } from '@tanstack/react-query';
import type { RuleId } from '../../model/ruleTerms.ts';
import { useLanguage } from '../app/words.ts';
import { rulesQuery } from './queries.ts';

/** The rules' names, as the API gives them. */
export function useRuleName(): (id: RuleId) => string {
  const language = useLanguage();
  const { data } = useQuery(rulesQuery());
  return (id) => data?.items.find((rule) => rule.id === id)?.name[language] ?? id;
}

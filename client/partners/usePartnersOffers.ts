import { useQuery } from '@tanstack/react-query';
import type { PartnersAnswer } from '../../model/api/partners.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { checkQuery } from '../consortia/queries.ts';
import { useConsortium } from '../consortia/useConsortium.ts';
import { useRuleName } from '../consortia/useRuleName.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfPartners } from './briefOfPartners.ts';
import { usePartnersState } from './partnersState.ts';

/** What the suggestions hand on, together with the consortium that is being built of them. */
export function usePartnersOffers(answer: PartnersAnswer): void {
  const language = useLanguage();
  const { view } = useView();
  const [state] = usePartnersState();
  const consortium = useConsortium();
  const { data } = useQuery(checkQuery(consortium, view));
  const ruleName = useRuleName();
  const check = consortium.members.length === 0 ? undefined : data;
  useOffer('brief', () => briefOfPartners({ answer, state, check, ruleName }, language));
  const ids = [...(answer.for === undefined ? [] : [answer.for]), ...answer.items.map(({ node }) => node.id)];
  useOffer('nodes', answer.items.length === 0 ? undefined : () => ids);
}

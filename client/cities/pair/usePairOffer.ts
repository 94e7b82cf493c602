import { useQueryClient } from '@tanstack/react-query';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { useLanguage } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { useComparison, useWaysAsked } from './asked.ts';
import { briefOfPair } from './briefOfPair.ts';

/** What the pair hands on: the answer, the paths through other cities, and the comparison that is open. */
export function usePairOffer(answer: CityPairAnswer): void {
  const language = useLanguage();
  const client = useQueryClient();
  const ways = useWaysAsked(answer);
  const comparison = useComparison(answer);
  useOffer('brief', async () =>
    briefOfPair(
      {
        answer,
        ways: await client.ensureQueryData(ways.ask),
        onLayer: ways.layer,
        compared: comparison && { one: answer, other: await client.ensureQueryData(comparison.ask), year: comparison.year },
      },
      language,
    ),
  );
}

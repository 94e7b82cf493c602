import type { PartnerPart, PartnersAnswer } from '../../model/api/partners.ts';
import type { Language } from '../../model/text.ts';

/** `0.59`: two digits tell suggestions apart, more would pretend. */
export const asShare = (share: number): string => share.toFixed(2);

export const asPercent = (share: number): string => `${Math.round(100 * share)}%`;

/** A part of the score by the name and rule that the answer gives it. */
export function partOf({ parts }: PartnersAnswer['method'], id: PartnerPart, language: Language): { name: string; rule: string } {
  const row = parts.find(({ part }) => part === id);
  return { name: row?.name[language] ?? id, rule: row?.rule[language] ?? '' };
}

import type { PartnerPart } from '../../model/api/partners.ts';
import { useWords } from '../app/words.ts';
import { partSigns } from './words.ts';

/** What ties a stretch of the bar to its sentence; read aloud, the part's name does that. */
export function PartSign({ part }: { part: PartnerPart }) {
  const t = useWords(partSigns);
  return (
    <span className={`part-sign part-${part}`} aria-hidden="true">
      {t(part)}
    </span>
  );
}

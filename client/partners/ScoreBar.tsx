import type { Partner, PartnersAnswer } from '../../model/api/partners.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { PartSign } from './PartSign.tsx';
import { asShare, partOf } from './score.ts';
import { partnersWords } from './words.ts';

/** The score as a bar of its parts, as long as the score is of 1; the signs are those beside the sentences. */
export function ScoreBar({ partner, method }: { partner: Partner; method: PartnersAnswer['method'] }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const parts = partner.reasons.map(({ part, contribution }) => ({
    part,
    contribution,
    told: t('partOf', { name: partOf(method, part, language).name, score: asShare(contribution) }),
  }));
  const label = t('scoreOf', { score: asShare(partner.score), parts: parts.map(({ told }) => told).join('; ') });
  return (
    <div className="score">
      <div className="score-bar" role="img" aria-label={label}>
        {parts.map(({ part, contribution, told }) => (
          <span key={part} className={`part part-${part}`} style={{ width: `${100 * contribution}%` }} title={told}>
            <PartSign part={part} />
          </span>
        ))}
      </div>
      <b className="number" aria-hidden="true">
        {asShare(partner.score)}
      </b>
    </div>
  );
}

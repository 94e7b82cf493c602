import type { Partner, PartnersAnswer } from '../../model/api/partners.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from './OnDemand.tsx';
import { PartSign } from './PartSign.tsx';
import { asShare, partOf } from './score.ts';
import { partnersWords } from './words.ts';

type Reason = Partner['reasons'][number];

/** So many are told at once: they make most of a score. */
const TOLD = 3;

/** Why this one: a sentence for each part of the score, the heaviest first, each with what it rests on. */
export function Reasons({ partner, answer }: { partner: Partner; answer: PartnersAnswer }) {
  const t = useWords(partnersWords);
  const [told, others] = [partner.reasons.slice(0, TOLD), partner.reasons.slice(TOLD)];
  const list = (reasons: readonly Reason[]) => (
    <ul className="reasons" aria-label={t('reasons')}>
      {reasons.map((reason) => (
        <ReasonItem key={reason.part} reason={reason} answer={answer} />
      ))}
    </ul>
  );
  return (
    <>
      {list(told)}
      {others.length === 0 ? null : (
        <OnDemand className="others" label={t('otherReasons', { count: others.length })}>
          {list(others)}
        </OnDemand>
      )}
    </>
  );
}

function ReasonItem({ reason, answer }: { reason: Reason; answer: PartnersAnswer }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const { name, rule } = partOf(answer.method, reason.part, language);
  const links = [...new Set(reason.evidence.links)];
  return (
    <li>
      <OnDemand
        label={
          <>
            <PartSign part={reason.part} />
            <span className="reason-name">{name}</span>
            <span className="number">+{asShare(reason.contribution)}</span>
            <span className="reason-text">{reason.text[language]}</span>
          </>
        }
      >
        <div className="behind">
          <p>
            {t('measured', { value: asShare(reason.value), weight: asShare(reason.weight), rule })}{' '}
            {links.length === 0 ? t('noLinks') : t('restsOn', { count: links.length })}
          </p>
          <EvidenceLinks ids={links} links={answer.links} nodes={answer.nodes} />
        </div>
      </OnDemand>
    </li>
  );
}

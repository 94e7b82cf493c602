import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { OnDemand } from '../../partners/OnDemand.tsx';
import { Branches } from './Branches.tsx';
import { pairWords } from './words.ts';

/** What one has and the other lacks, what both have, and the chain steps they close together. */
export function Industries({ answer }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { industries } = answer;
  const [a, b] = answer.cities;
  const { shared, only } = industries.counts;
  const parts = [
    { key: 'a', label: t('only', { city: a.name[language] }), count: only[0], branches: industries.only[0] },
    { key: 'both', label: t('both'), count: shared, branches: industries.shared },
    { key: 'b', label: t('only', { city: b.name[language] }), count: only[1], branches: industries.only[1] },
  ];
  const ratio = (value: number | null): string => value?.toLocaleString(localeOf(language), { maximumFractionDigits: 2 }) ?? '–';
  return (
    <section>
      <h3>{t('industries')}</h3>
      {shared + only[0] + only[1] === 0 ? null : (
        <>
          <p className="two-figures">
            <span>
              <b>{ratio(industries.complementarity)}</b> {t('complementarity')}
            </span>
            <span>
              <b>{ratio(industries.overlap)}</b> {t('overlap')}
            </span>
          </p>
          <div className="industry-parts" aria-hidden="true">
            {parts.map(({ key, label, count }) =>
              count === 0 ? null : (
                <span key={key} className={key} style={{ flexGrow: count }} title={`${label} ${count}`}>
                  {count}
                </span>
              ),
            )}
          </div>
        </>
      )}
      <p>{industries.text[language]}</p>
      {parts.map(({ key, label, count, branches }) =>
        count === 0 ? null : (
          <OnDemand key={key} className={`behind-it part ${key}`} label={`${label} · ${count.toLocaleString(localeOf(language))}`}>
            <Branches branches={branches} count={count} answer={answer} />
          </OnDemand>
        ),
      )}
      {industries.closing.length === 0 ? null : (
        <OnDemand className="behind-it" label={`${t('closing')} · ${industries.closing.length}`}>
          <ul className="ruled">
            {industries.closing.map(({ industry, upstream, downstream, text }) => (
              <li key={`${industry} ${upstream.segment.en} ${downstream.segment.en}`}>
                {text[language]}
                <OnDemand className="behind-it" label={t('behind', { count: upstream.links.length + downstream.links.length })}>
                  <EvidenceLinks ids={[...upstream.links, ...downstream.links]} links={answer.links} nodes={answer.nodes} />
                </OnDemand>
              </li>
            ))}
          </ul>
        </OnDemand>
      )}
    </section>
  );
}

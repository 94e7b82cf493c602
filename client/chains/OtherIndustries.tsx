import { Button } from 'antd';
import { useState } from 'react';
import type { ChainsAnswer } from '../../model/api/chains.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import { chainsWords } from './words.ts';

const AT_ONCE = 12;

/** Industries with firms but without an order of segments, as a plain table. */
export function OtherIndustries({ items }: { items: ChainsAnswer['items'] }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { ask } = useChains();
  const [shown, show] = useState(AT_ONCE);
  const most = Math.max(...items.map(({ actors }) => actors));
  return (
    <section>
      <h2>
        {t('others')} <small>{items.length.toLocaleString(localeOf(language))}</small>
      </h2>
      <p className="lead">{t('othersLead')}</p>
      <ul className="other-industries">
        {items.slice(0, shown).map(({ industry, actors, cities }) => (
          <li key={industry.id}>
            <button type="button" onClick={() => ask({ industry: industry.id, segment: undefined })}>
              <span>{industry.name[language]}</span>
              <span className="bar-track" aria-hidden="true">
                <span style={{ width: `${(100 * actors) / most}%` }} />
              </span>
              <small className="number">{t('actorsCities', { actors, cities })}</small>
            </button>
          </li>
        ))}
      </ul>
      {items.length > shown ? (
        <p className="cut">
          {t('shownOf', { shown, total: items.length })}{' '}
          <Button type="link" size="small" onClick={() => show(items.length)}>
            {t('more')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

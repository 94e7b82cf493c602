import { useQuery } from '@tanstack/react-query';
import type { ChainsAnswer } from '../../model/api/chains.ts';
import { Answer } from '../app/Answer.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfChains } from './briefs.ts';
import { ChainCard } from './ChainCard.tsx';
import { useChains } from './chainsState.ts';
import { OtherIndustries } from './OtherIndustries.tsx';
import { chainsQuery } from './queries.ts';
import { StateSign } from './StateSign.tsx';
import { chainsWords } from './words.ts';

/** Every industry as a card: its segments as small cells, who and where in numbers. */
export function ChainList() {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { filters } = useChains();
  const query = useQuery(chainsQuery(filters));
  const { data } = query;
  useOffer('brief', data === undefined ? undefined : () => briefOfChains(data, language));
  return (
    <section className="chains-main">
      <Answer query={query}>
        {(found) => (found.items.length === 0 ? <p className="empty">{t('nothing')}</p> : <Found data={found} />)}
      </Answer>
    </section>
  );
}

function Found({ data }: { data: ChainsAnswer }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const linedUp = data.items.filter(({ order }) => order === 'read');
  const others = data.items.filter(({ order }) => order !== 'read');
  return (
    <>
      <div className="chains-lead">
        <p className="lead">{t('lead')}</p>
        <p className="signs">
          <StateSign state="filled" /> <StateSign state="single" /> <StateSign state="gap" />
        </p>
      </div>
      <h2>
        {t('linedUp')} <small>{linedUp.length.toLocaleString(language)}</small>
      </h2>
      <ul className="chain-cards">
        {linedUp.map((item) => (
          <ChainCard key={item.industry.id} item={item} />
        ))}
      </ul>
      {others.length === 0 ? null : <OtherIndustries items={others} />}
      {data.total > data.items.length ? <p className="cut">{t('shownOf', { shown: data.items.length, total: data.total })}</p> : null}
      <details className="rule">
        <summary>{t('rule')}</summary>
        <p>{data.rule[language]}</p>
      </details>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { PartnersAnswer } from '../../model/api/partners.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { Method } from './Method.tsx';
import { Nobody } from './Nobody.tsx';
import { PartnerCard } from './PartnerCard.tsx';
import { PresentPartners } from './PresentPartners.tsx';
import { moreThan, usePartnersState } from './partnersState.ts';
import { partnersQuery } from './queries.ts';
import { usePartnersOffers } from './usePartnersOffers.ts';
import { partnersWords } from './words.ts';

/** The ranked suggestions; how many of how many, and how to see more. */
export function Suggestions() {
  const { view } = useView();
  const [state] = usePartnersState();
  const query = useQuery(partnersQuery(state, view));
  return (
    <section className={query.isPlaceholderData ? 'suggestions waiting' : 'suggestions'} aria-busy={query.isFetching}>
      <Answer query={query}>{(answer) => <List answer={answer} />}</Answer>
    </section>
  );
}

function List({ answer }: { answer: PartnersAnswer }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const [{ existing }] = usePartnersState();
  usePartnersOffers(answer);
  const shown = answer.items.length;
  return (
    <>
      <header className="list-head">
        <h2>{t(answer.for === undefined ? 'rankedTopic' : 'ranked')}</h2>
        <span>
          {t('shown', { shown, total: answer.total })}
          <Linked count={answer.alreadyLinked} />
        </span>
      </header>
      {answer.note === undefined ? null : <Alert type="info" showIcon title={t('isolated')} description={answer.note.text[language]} />}
      {answer.none === undefined ? null : <Nobody none={answer.none} />}
      <div className="basis">
        {answer.topics.map(({ text, id }) => (
          <span key={id ?? text.en}>{text[language]}</span>
        ))}
        <Method method={answer.method} learnt={answer.for !== undefined} />
      </div>
      {existing === 'yes' && answer.alreadyLinked > 0 ? <PresentPartners count={answer.alreadyLinked} /> : null}
      <ol className="partners">
        {answer.items.map((partner, at) => (
          <PartnerCard key={partner.node.id} partner={partner} rank={at + 1} answer={answer} />
        ))}
      </ol>
      <More shown={shown} total={answer.total} />
    </>
  );
}

/** Those linked already are left out, and said to be; one press lists them. */
function Linked({ count }: { count: number }) {
  const t = useWords(partnersWords);
  const [{ existing }, change] = usePartnersState();
  if (count === 0) return null;
  const listed = existing === 'yes';
  return (
    <>
      {' · '}
      {t('alreadyLinked', { count })}
      <Button size="small" type="link" onClick={() => change({ existing: listed ? undefined : 'yes' })}>
        {t(listed ? 'hideLinked' : 'showLinked')}
      </Button>
    </>
  );
}

function More({ shown, total }: { shown: number; total: number }) {
  const t = useWords(partnersWords);
  const [, change] = usePartnersState();
  if (shown >= total) return null;
  const next = Math.min(moreThan(shown), total);
  return next === shown ? (
    <p className="empty">{t('tooMany', { count: shown })}</p>
  ) : (
    <Button block onClick={() => change({ shown: String(moreThan(shown)) }, { quietly: true })}>
      {t('more', { count: next - shown })} · {t('shown', { shown, total })}
    </Button>
  );
}

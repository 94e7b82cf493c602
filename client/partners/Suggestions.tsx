import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { PartnersAnswer } from '../../model/api/partners.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { Method } from './Method.tsx';
import { Nobody } from './Nobody.tsx';
import { PartnerCard } from './PartnerCard.tsx';
import { moreThan, usePartnersState } from './partnersState.ts';
import { partnersQuery } from './queries.ts';
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
  const [, change] = usePartnersState();
  const shown = answer.items.length;
  return (
    <>
      <header className="list-head">
        <h2>{t(answer.for === undefined ? 'rankedTopic' : 'ranked')}</h2>
        <span>
          {t('shown', { shown, total: answer.total })}
          {answer.alreadyLinked === 0 ? null : (
            <>
              {language === 'zh' ? '；' : '; '}
              {t('alreadyLinked', { count: answer.alreadyLinked })}
              <Button size="small" type="link" onClick={() => change({ existing: 'yes', shown: undefined })}>
                {t('showLinked')}
              </Button>
            </>
          )}
        </span>
      </header>
      {answer.topics.map(({ text, id }) => (
        <p key={id ?? text.en} className="basis">
          {text[language]}
        </p>
      ))}
      {answer.note === undefined ? null : <Alert type="info" showIcon title={t('isolated')} description={answer.note.text[language]} />}
      {answer.none === undefined ? null : <Nobody none={answer.none} />}
      <Method method={answer.method} learnt={answer.for !== undefined} />
      <ol className="partners">
        {answer.items.map((partner, at) => (
          <PartnerCard key={partner.node.id} partner={partner} rank={at + 1} answer={answer} />
        ))}
      </ol>
      <More shown={shown} total={answer.total} />
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

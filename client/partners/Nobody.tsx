import { Alert, Button } from 'antd';
import type { PartnersAnswer } from '../../model/api/partners.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { KnownTopics } from './KnownTopics.tsx';
import { usePartnersState } from './partnersState.ts';
import { partnersWords } from './words.ts';

const DEMANDS = [
  { key: 'topic', drop: 'dropTopic' },
  { key: 'place', drop: 'dropPlace' },
  { key: 'type', drop: 'dropType' },
  { key: 'through', drop: 'dropThrough' },
] as const;

/** An empty list is an answer too: why, and what to give up for a longer one. */
export function Nobody({ none }: { none: NonNullable<PartnersAnswer['none']> }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const { view, go } = useView();
  const [state, change] = usePartnersState();
  const isNarrowed = view.layers !== undefined || view.at !== undefined || view.sure !== undefined;
  return (
    <section className="nobody">
      <Alert type="info" showIcon title={t('nobody')} description={none.text[language]} />
      <p className="actions">
        {none.reason === 'all-linked' ? (
          <Button type="primary" onClick={() => change({ existing: 'yes' })}>
            {t('showLinked')}
          </Button>
        ) : null}
        {DEMANDS.map(({ key, drop }) =>
          // Without anybody who asks there is no list without a topic.
          state[key] === undefined || (key === 'topic' && state.for === undefined) ? null : (
            <Button key={key} onClick={() => change({ [key]: undefined })}>
              {t(drop)}
            </Button>
          ),
        )}
        {isNarrowed ? <Button onClick={() => go({ layers: undefined, at: undefined, sure: undefined })}>{t('dropTies')}</Button> : null}
      </p>
      {none.reason === 'no-topic' ? <KnownTopics /> : null}
    </section>
  );
}

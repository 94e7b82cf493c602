import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useLanguage, useWords } from '../app/words.ts';
import { usePartnersState } from './partnersState.ts';
import { topicsQuery } from './queries.ts';
import { partnersWords } from './words.ts';

/** Topics that the graph does know, one press away. */
export function KnownTopics() {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const [, change] = usePartnersState();
  const items = useQuery(topicsQuery()).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{t('knownTopics')}</h3>
      <p className="actions">
        {items.map(({ industry }) => (
          <Button key={industry.id} size="small" onClick={() => change({ topic: industry.id, shown: undefined })}>
            {industry.name[language]}
          </Button>
        ))}
      </p>
    </section>
  );
}

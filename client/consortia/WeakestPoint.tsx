import { Button } from 'antd';
import type { ConsortiumCheck } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { stayHere } from './stays.ts';
import { useConsortium } from './useConsortium.ts';
import { consortiaWords } from './words.ts';

/** The member whose loss would cost most, and who could stand in. */
export function WeakestPoint({ weakest, nodes }: { weakest: NonNullable<ConsortiumCheck['weakest']>; nodes: ConsortiumCheck['nodes'] }) {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const { members, lead, replace } = useConsortium();
  const { member, replacement } = weakest;
  return (
    <section>
      <h3>{t('weakest')}</h3>
      <p>{weakest.text[language]}</p>
      {member === undefined || replacement === undefined ? null : (
        <Button
          size="small"
          title={replacement.why[language]}
          onClick={(event) => {
            stayHere(event);
            replace(
              members.map((id) => (id === member ? replacement.node : id)),
              lead === member ? replacement.node : lead,
            );
          }}
        >
          {t('replace', { name: nodes[replacement.node]?.name[language] ?? replacement.node })}
        </Button>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Mode } from '../../../model/api/modes.ts';
import type { NodeId } from '../../../model/ids.ts';
import { Answer } from '../../app/Answer.tsx';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { modesCompareQuery } from '../queries.ts';
import { useTimeState } from '../timeState.ts';
import { ComparedProfiles } from './ComparedProfiles.tsx';
import { modesWords } from './words.ts';
import './comparison.css';

/** Two modes beside each other, once two are chosen. */
export function ModeComparison({ modes }: { modes: readonly Mode[] }) {
  const t = useWords(modesWords);
  const [{ a, b }, change] = useTimeState();
  return (
    <section className="tool" aria-label={t('compare')}>
      <header>
        <h2>{t('compare')}</h2>
        {a === undefined ? null : (
          <button type="button" className="quiet" onClick={() => change({ a: undefined, b: undefined })}>
            {t('clear')}
          </button>
        )}
      </header>
      {a !== undefined && b !== undefined ? <Compared a={a} b={b} /> : <Invitation modes={modes} />}
    </section>
  );
}

function Compared({ a, b }: { a: NodeId; b: NodeId }) {
  const { view } = useView();
  const options = modesCompareQuery(a, b, view);
  const query = useQuery(options);
  return (
    <Answer query={query} asked={options.queryKey}>
      {(data) => <ComparedProfiles data={data} />}
    </Answer>
  );
}

function Invitation({ modes }: { modes: readonly Mode[] }) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const [, change] = useTimeState();
  const [first, second] = modes;
  return (
    <>
      <p className="empty">{t('compareHint')}</p>
      {first === undefined || second === undefined ? null : (
        <Button onClick={() => change({ a: first.node.id, b: second.node.id })}>
          {t('compareExample', { a: first.node.name[language], b: second.node.name[language] })}
        </Button>
      )}
    </>
  );
}

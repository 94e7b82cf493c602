import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { NodeId } from '../../model/ids.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { OnDemand } from '../partners/OnDemand.tsx';
import { cardWords } from './cardWords.ts';
import { type Ends, lossesQuery } from './queries.ts';
import { useRoutesState } from './routesState.ts';

/** Which part of the route nothing makes up for, and what would be best without it. */
export function Losses({ nodes, ends, onAvoid }: { nodes: readonly NodeId[]; ends: Ends; onAvoid: (node: NodeId) => void }) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const { view } = useView();
  const [state] = useRoutesState();
  const query = useQuery(lossesQuery(nodes, ends, state, view));
  return (
    <section className="losses">
      <h4>{t('breaks')}</h4>
      <Answer query={query}>
        {(data) => (
          <>
            <p>{data.text[language]}</p>
            {data.items.length < 2 ? null : (
              <OnDemand label={t('eachLoss')}>
                <ul>
                  {data.items.map(({ lost, text }) => {
                    const [node, other] = lost;
                    return (
                      <li key={lost.join()}>
                        {text[language]}{' '}
                        {node === undefined || other !== undefined ? null : (
                          <Button size="small" type="link" onClick={() => onAvoid(node)}>
                            {t('around', { name: data.nodes[node]?.name[language] ?? node })}
                          </Button>
                        )}
                      </li>
                    );
                  })}
                </ul>
              </OnDemand>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

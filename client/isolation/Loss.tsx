import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { BrokersAnswer } from '../../model/api/brokers.ts';
import type { NodeId } from '../../model/ids.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { NodeNames } from './NodeNames.tsx';
import { lossQuery } from './queries.ts';
import { NodeName } from './TieName.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** Nodes thought away: who falls off, and into how many parts the rest breaks. */
export function Loss({ board }: { board: Board }) {
  const t = useWords(boardWords);
  const { view } = useView();
  const { state, change } = board;
  const gone = state.gone ?? [];
  const options = lossQuery(view, gone);
  const setGone = (ids: readonly NodeId[]) => change({ gone: ids.length === 0 ? undefined : ids.join(',') });
  return (
    <section className="what-if-loss">
      <h2>
        {t('loss')} <span className="hypothetical">{t('hypothetical')}</span>
      </h2>
      <SearchBox label={t('lossAdd')} onChoose={(id) => setGone([...new Set([...gone, id])])} />
      {gone.length === 0 ? null : (
        <ul>
          {gone.map((id) => (
            <li key={id} className="tie-row">
              <NodeName id={id} board={board} />
              <Button size="small" onClick={() => setGone(gone.filter((other) => other !== id))}>
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Answer query={useQuery(options)} asked={options.queryKey}>
        {(data) =>
          data.removal === undefined ? <Top data={data} onChoose={(id) => setGone([id])} /> : <Fallen data={data} removal={data.removal} />
        }
      </Answer>
    </section>
  );
}

function Top({ data, onChoose }: { data: BrokersAnswer; onChoose: (id: NodeId) => void }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  return (
    <>
      <p>{t('lossTop')}</p>
      <ul className="count-chips">
        {data.items.flatMap((item) =>
          item.kind === 'node'
            ? [
                <li key={item.node.id}>
                  <button type="button" onClick={() => onChoose(item.node.id)}>
                    {item.node.name[language]} <b className="chip-count number">{t('lossCuts', { count: item.lost })}</b>
                  </button>
                </li>,
              ]
            : [],
        )}
      </ul>
    </>
  );
}

function Fallen({ data, removal }: { data: BrokersAnswer; removal: NonNullable<BrokersAnswer['removal']> }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const whole = (count: number) => count.toLocaleString(localeOf(language));
  const { before, after, fallen, lost, cities, disconnectedPairs, outside, text } = removal;
  return (
    <>
      <p>{text[language]}</p>
      {outside.length === 0 ? null : (
        <p>{t('lossOutside', { names: outside.map((id) => data.nodes[id]?.name[language] ?? id).join(', ') })}</p>
      )}
      <dl className="effect-figures">
        {[
          { term: t('largest'), told: t('fromTo', { from: whole(before.largest), to: whole(after.largest) }) },
          { term: t('lossParts'), told: t('fromTo', { from: whole(before.components), to: whole(after.components) }) },
          { term: t('lossPairs'), told: whole(disconnectedPairs) },
        ].map(({ term, told }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="number">{told}</dd>
          </div>
        ))}
      </dl>
      <NodeNames label={t('lossWho')} ids={fallen} total={lost} nodes={data.nodes} />
      <NodeNames label={t('lossCities')} ids={cities.map(({ city }) => city)} total={cities.length} nodes={data.nodes} />
      <p className="board-basis">{t('lossAlone')}</p>
    </>
  );
}

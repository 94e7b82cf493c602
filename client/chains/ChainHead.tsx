import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ChainAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { CanvasButton } from './CanvasButton.tsx';
import { useChains } from './chainsState.ts';
import { NamedNode } from './NamedNode.tsx';
import { actorsOfChain } from './onCanvas.ts';
import { PartnersLink } from './PartnersLink.tsx';
import { industriesQuery } from './queries.ts';
import { chainsWords } from './words.ts';

/** The industry's name, the answer in a sentence, and the ways on from here. */
export function ChainHead({ data }: { data: ChainAnswer }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { ask } = useChains();
  const { industry } = data;
  return (
    <header className="chain-head">
      <div className="crumbs">
        <Button onClick={() => ask({ industry: undefined, segment: undefined })}>← {t('allChains')}</Button>
        <IndustrySelect industry={industry} />
        <span className="actions">
          <CanvasButton {...actorsOfChain(data)} />
          <PartnersLink topic={industry.id} />
          <Button onClick={() => ask({ part: 'pairings', segment: undefined })}>{t('toPairings')}</Button>
        </span>
      </div>
      <h2>
        <NamedNode id={industry.id} nodes={{ [industry.id]: industry }} />
        {data.order === 'read' ? <small className="reading">{t('basis')}</small> : null}
      </h2>
      <p>{data.none === undefined ? data.text[language] : data.none.text[language]}</p>
    </header>
  );
}

function IndustrySelect({ industry }: { industry: ChainAnswer['industry'] }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { ask } = useChains();
  const { data = [] } = useQuery(industriesQuery());
  // An industry that is part of another one is not listed; it can still be looked at.
  const listed = data.some(({ id }) => id === industry.id) ? data : [industry, ...data];
  return (
    <select
      aria-label={t('chooseIndustry')}
      value={industry.id}
      onChange={({ target }) => ask({ industry: target.value, segment: undefined })}
    >
      {listed.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}

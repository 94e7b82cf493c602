import type { ChainsAnswer } from '../../model/api/chains.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import { StateStrip } from './StateSign.tsx';
import { chainsWords } from './words.ts';

/** One industry in short; a press opens its chain. */
export function ChainCard({ item }: { item: ChainsAnswer['items'][number] }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { ask } = useChains();
  const { segments, gaps, singles } = item;
  const numbers = [
    { name: t('firms'), count: item.firms },
    { name: t('cities'), count: item.cities },
    { name: t('research'), count: item.research },
    { name: t('alliancesShort'), count: item.alliances },
  ];
  return (
    <li className="chain-card">
      <button type="button" title={item.text[language]} onClick={() => ask({ industry: item.industry.id, segment: undefined })}>
        <b className="chain-name">{item.industry.name[language]}</b>
        <StateStrip counts={{ filled: segments - gaps - singles, single: singles, gap: gaps }} />
        <span className="numbers">
          {numbers.map(({ name, count }) => (
            <span key={name}>
              <b>{count === 0 ? t('nobody') : count.toLocaleString(localeOf(language))}</b> {name}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ModesAnswer } from '../../../model/api/modes.ts';
import { Answer } from '../../app/Answer.tsx';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { Brief } from '../Brief.tsx';
import { briefOfModes } from '../briefs.ts';
import { modesQuery } from '../queries.ts';
import { useTimeState } from '../timeState.ts';
import { AreaLikeness } from './AreaLikeness.tsx';
import { ModeCard } from './ModeCard.tsx';
import { ModeComparison } from './ModeComparison.tsx';
import { ModeDetail } from './ModeDetail.tsx';
import { modesWords } from './words.ts';
import './modes.css';

/** The practice modes side by side: what the documents say of each, and what the graph measures. */
export function ModesTab() {
  const { view } = useView();
  const options = modesQuery(view);
  const query = useQuery(options);
  return (
    <Answer query={query} asked={options.queryKey}>
      {(data) => <Modes data={data} />}
    </Answer>
  );
}

function Modes({ data }: { data: ModesAnswer }) {
  const t = useWords(modesWords);
  const [{ mode }] = useTimeState();
  const opened = data.items.find(({ node }) => node.id === mode);
  const language = useLanguage();
  useOffer('brief', () => briefOfModes(data, opened, language));
  return (
    <>
      <Brief text={data.none?.text ?? data.text} basis={data.rule} />
      <ul className="mode-cards" aria-label={t('cards')}>
        {data.items.map((item) => (
          <ModeCard key={item.node.id} mode={item} nodes={data.nodes} />
        ))}
      </ul>
      {opened === undefined ? null : <ModeDetail mode={opened} nodes={data.nodes} links={data.links} />}
      <div className="mode-tools">
        <ModeComparison modes={data.items} />
        <AreaLikeness />
      </div>
    </>
  );
}

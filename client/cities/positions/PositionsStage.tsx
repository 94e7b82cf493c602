import { useQuery } from '@tanstack/react-query';
import type { CityNetworkAnswer, CityPositionsAnswer } from '../../../model/api/cityNetwork.ts';
import { Answer } from '../../app/Answer.tsx';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { Basis } from '../Basis.tsx';
import { briefOfPositions } from '../briefs.ts';
import { networkQuery, positionsQuery } from '../queries.ts';
import { PositionsTable } from './PositionsTable.tsx';
import { positionsWords } from './words.ts';
import './positions.css';

/** A city's place on the map against its place in the network. */
export function PositionsStage() {
  const { view } = useView();
  const network = useQuery(networkQuery(view));
  return <Answer query={useQuery(positionsQuery(view))}>{(positions) => <Body positions={positions} network={network.data} />}</Answer>;
}

function Body({ positions, network }: { positions: CityPositionsAnswer; network: CityNetworkAnswer | undefined }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { view } = useView();
  useOffer('brief', view.pair === undefined ? () => briefOfPositions(positions, language) : undefined);
  const number = (value: number, options: Intl.NumberFormatOptions): string => value.toLocaleString(localeOf(language), options);
  return (
    <div className="stage-sheet">
      <p className="big-figures">
        <span>
          <b>{number(positions.decentralisation, { maximumFractionDigits: 2 })}</b> {t('decentralisation')}
        </span>
        <span>
          <b>{number(positions.crossBorder.ofTies, { style: 'percent' })}</b> {t('crossBorder')}
        </span>
        <span>
          <b>{number(positions.completeness.mean, { maximumFractionDigits: 1 })}</b> {t('meanLayers')}
        </span>
      </p>
      <PositionsTable positions={positions.items} standings={network?.items ?? []} nodes={positions.nodes} />
      <Basis basis={positions.basis} label={t('rule')} />
    </div>
  );
}

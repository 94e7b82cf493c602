import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { NodeId } from '../../../model/ids.ts';
import { Answer } from '../../app/Answer.tsx';
import { usePageState } from '../../app/pageState.ts';
import { useView } from '../../app/view.ts';
import { useWords } from '../../app/words.ts';
import { CitySelect } from '../CitySelect.tsx';
import { CITIES_STATE } from '../citiesState.ts';
import { type Pair, pairQuery } from '../queries.ts';
import { SideBySide } from './SideBySide.tsx';
import { pairWords } from './words.ts';

const YEARS = Array.from({ length: 17 }, (_, at) => String(2025 - at));

/** Beside another pair, or beside the same pair in an earlier year. */
export function Compare({ answer }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const [{ vs = [], year }, change] = usePageState(CITIES_STATE);
  const [c, d] = vs;
  const choose = (first: NodeId | undefined, second: NodeId | undefined): void =>
    change({ vs: [first, second].filter((id) => id !== undefined).join('|') || undefined, year: undefined }, { quietly: true });
  return (
    <section>
      <h3>{t('compare')}</h3>
      <p>{t('compareHint')}</p>
      <div className="pair-ends">
        <CitySelect label={t('firstCity')} id={c} not={d} none={t('chooseCity')} onChoose={(id) => choose(id, d)} />
        <CitySelect label={t('secondCity')} id={d} not={c} none={t('chooseCity')} onChoose={(id) => choose(c ?? answer.cities[0].id, id)} />
        <label>
          <span className="unseen">{t('withYear')}</span>
          <select
            value={year ?? ''}
            onChange={({ target }) => change({ year: target.value || undefined, vs: undefined }, { quietly: true })}
          >
            <option value="">{t('chooseYear')}</option>
            {YEARS.map((one) => (
              <option key={one} value={one}>
                {t('inYear', { year: one })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {c !== undefined && d !== undefined ? (
        <Beside answer={answer} pair={[c, d]} at={undefined} />
      ) : year === undefined ? null : (
        <Beside answer={answer} pair={[answer.cities[0].id, answer.cities[1].id]} at={year} />
      )}
      {c === undefined && year === undefined ? null : (
        <Button size="small" onClick={() => change({ vs: undefined, year: undefined }, { quietly: true })}>
          {t('stopComparing')}
        </Button>
      )}
    </section>
  );
}

function Beside({ answer, pair, at }: { answer: CityPairAnswer; pair: Pair; at: string | undefined }) {
  const { view } = useView();
  const year = at ?? view.at;
  return (
    <Answer query={useQuery(pairQuery(pair, { ...(view.sure && { sure: view.sure }), ...(year && { at: year }) }))}>
      {(other) => <SideBySide one={answer} other={other} year={at} />}
    </Answer>
  );
}

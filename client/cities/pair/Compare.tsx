import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { NodeId } from '../../../model/ids.ts';
import { Answer } from '../../app/Answer.tsx';
import { usePageState } from '../../app/pageState.ts';
import { useWords } from '../../app/words.ts';
import { CitySelect } from '../CitySelect.tsx';
import { CITIES_STATE } from '../citiesState.ts';
import { useComparison } from './asked.ts';
import { SideBySide } from './SideBySide.tsx';
import { pairWords } from './words.ts';

const YEARS = Array.from({ length: 17 }, (_, at) => String(2025 - at));

/** Beside another pair, or beside the same pair in an earlier year. */
export function Compare({ answer }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const [{ vs = [], year }, change] = usePageState(CITIES_STATE);
  const [c, d] = vs;
  const comparison = useComparison(answer);
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
      {comparison === undefined ? null : <Beside answer={answer} comparison={comparison} />}
      {c === undefined && year === undefined ? null : (
        <Button size="small" onClick={() => change({ vs: undefined, year: undefined }, { quietly: true })}>
          {t('stopComparing')}
        </Button>
      )}
    </section>
  );
}

interface BesideProps {
  readonly answer: CityPairAnswer;
  readonly comparison: NonNullable<ReturnType<typeof useComparison>>;
}

function Beside({ answer, comparison: { year, ask } }: BesideProps) {
  return <Answer query={useQuery(ask)}>{(other) => <SideBySide one={answer} other={other} year={year} />}</Answer>;
}

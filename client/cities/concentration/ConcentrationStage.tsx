import { useQuery } from '@tanstack/react-query';
import type { CityConcentrationAnswer } from '../../../model/api/cityConcentration.ts';
import { Answer } from '../../app/Answer.tsx';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { Basis } from '../Basis.tsx';
import { briefOfConcentration } from '../briefs.ts';
import { concentrationQuery } from '../queries.ts';
import { citiesWords } from '../words.ts';
import { Centres } from './Centres.tsx';
import { SplitBar } from './SplitBar.tsx';
import { SplitYears } from './SplitYears.tsx';
import { concentrationWords } from './words.ts';
import './concentration.css';

/** How much of the co-operation lies among the few cities that the documents name: one figure, then who is tied to whom. */
export function ConcentrationStage() {
  const { view } = useView();
  return <Answer query={useQuery(concentrationQuery(view))}>{(answer) => <Body answer={answer} />}</Answer>;
}

function Body({ answer }: { answer: CityConcentrationAnswer }) {
  const t = useWords(concentrationWords);
  const page = useWords(citiesWords);
  const language = useLanguage();
  const { view } = useView();
  useOffer('brief', view.pair === undefined ? () => briefOfConcentration(answer, language) : undefined);
  if (answer.none !== undefined)
    return (
      <div className="stage-sheet">
        <p className="empty">{answer.none.text[language]}</p>
        <Basis basis={answer.basis} label={t('rule')} />
      </div>
    );
  return (
    <div className="stage-sheet">
      <h2 className="unseen">{page('concentration')}</h2>
      <p className="statement">{answer.text[language]}</p>
      <div className="splits">
        <SplitBar name={t('ofPairs')} split={answer.all.pairs} />
        <SplitBar name={t('ofTies')} split={answer.all.ties} />
        <p className="split-key">
          {(['both', 'one', 'none'] as const).map((part) => (
            <span key={part}>
              <i className={part} /> {t(part)}
            </span>
          ))}
        </p>
      </div>
      <SplitYears byYear={answer.byYear} undated={answer.undated} />
      <Centres answer={answer} />
      {answer.overlooked.length === 0 ? null : (
        <section>
          <h3>{t('overlooked')}</h3>
          <ul className="ruled">
            {answer.overlooked.map(({ city, text }) => (
              <li key={city.id}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <Basis basis={answer.basis} label={t('rule')} />
    </div>
  );
}

import type { PartnersAnswer } from '../../model/api/partners.ts';
import { ColumnHeads } from '../app/ColumnHeads.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { OnDemand } from './OnDemand.tsx';
import { PartSign } from './PartSign.tsx';
import { asShare } from './score.ts';
import { partnersWords } from './words.ts';

/** How the score is made, part by part, and what is known of how accurate it is. */
export function Method({ method, learnt }: { method: PartnersAnswer['method']; learnt: boolean }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  return (
    <OnDemand className="method" label={t('method')}>
      <p>{method.text[language]}</p>
      {learnt ? <p>{method.learnt[language]}</p> : null}
      <div className="wide">
        <table>
          <ColumnHeads keys={['part', 'weight', 'rule']} say={t} />
          <tbody>
            {method.parts.map(({ part, weight, name, rule }) => (
              <tr key={part}>
                <th scope="row">
                  <PartSign part={part} /> {name[language]}
                </th>
                <td className="number">{asShare(weight)}</td>
                <td>{rule[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </OnDemand>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { CityMembershipsAnswer } from '../../../model/api/cityMemberships.ts';
import { Answer } from '../../app/Answer.tsx';
import { nodeTypeName } from '../../app/named.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { Basis } from '../Basis.tsx';
import { briefOfFrameworks } from '../briefs.ts';
import { setBrush } from '../brush.ts';
import { membershipsQuery } from '../queries.ts';
import { frameworksWords } from './words.ts';
import './frameworks.css';

/** Which cities take part in which corridors, zones and alliances. */
export function FrameworksStage() {
  const { view } = useView();
  return <Answer query={useQuery(membershipsQuery(view))}>{(answer) => <Body answer={answer} />}</Answer>;
}

function Body({ answer }: { answer: CityMembershipsAnswer }) {
  const t = useWords(frameworksWords);
  const language = useLanguage();
  const { view, go } = useView();
  useOffer('brief', view.pair === undefined ? () => briefOfFrameworks(answer, language) : undefined);
  if (answer.none !== undefined) return <p className="stage-sheet empty">{answer.none.text[language]}</p>;
  const cities = answer.items.map(({ city }) => city);
  const chosen = (id: string): boolean => view.sel === id || view.pair?.some((end) => end === id) === true;
  const rows = frameworks(answer);
  return (
    <div className="stage-sheet">
      <div className="wide">
        <table className="frameworks-table">
          <caption>
            {t('caption', { cities: answer.total, nodes: rows.length })} <small>{t('key')}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('framework')}</th>
              {cities.map((city) => (
                <th key={city.id} scope="col" className={chosen(city.id) ? 'member is-chosen' : 'member'}>
                  <button
                    type="button"
                    className="row"
                    onClick={() => go({ sel: city.id, pair: undefined })}
                    onMouseEnter={() => setBrush([city.id])}
                    onMouseLeave={() => setBrush(undefined)}
                  >
                    {city.name[language]}
                  </button>
                </th>
              ))}
              <th scope="col" className="number">
                {t('cities')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, members }) => {
              const node = answer.nodes[id];
              const name = node?.name[language] ?? id;
              return (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className="row name-link" onClick={() => go({ sel: id, pair: undefined })}>
                      {name}
                    </button>{' '}
                    {node === undefined ? null : <small>{nodeTypeName(node.type, language)}</small>}
                  </th>
                  {cities.map((city) => {
                    const itself = members.get(city.id);
                    const label =
                      itself === undefined ? undefined : t(itself ? 'itself' : 'through', { city: city.name[language], node: name });
                    return (
                      <td key={city.id} className={chosen(city.id) ? 'member is-chosen' : 'member'} title={label}>
                        {itself === undefined ? null : <span aria-hidden="true">{itself ? '●' : '○'}</span>}
                        {label === undefined ? null : <span className="unseen">{label}</span>}
                      </td>
                    );
                  })}
                  <td className="number">{members.size}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Basis basis={answer.basis} label={t('rule')} />
    </div>
  );
}

/** The answer turned round: by framework instead of by city, those with most cities first. */
function frameworks({ items }: CityMembershipsAnswer) {
  const members = new Map<CityMembershipsAnswer['items'][number]['memberships'][number]['node'], Map<string, boolean>>();
  for (const { city, memberships } of items) {
    for (const { node, itself } of memberships) members.set(node, (members.get(node) ?? new Map()).set(city.id, itself));
  }
  return [...members].map(([id, cities]) => ({ id, members: cities })).sort((one, other) => other.members.size - one.members.size);
}

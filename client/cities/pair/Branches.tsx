import { useState } from 'react';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { pairWords } from './words.ts';

interface BranchesProps {
  readonly branches: CityPairAnswer['industries']['shared'];
  /** How many there are, when not all are told. */
  readonly count: number;
  readonly answer: CityPairAnswer;
}

/** Branches with the firms of each city; the links behind one are opened on demand. */
export function Branches({ branches, count, answer }: BranchesProps) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { go } = useView();
  const [opened, open] = useState<string>();
  return (
    <>
      <div className="wide">
        <table className="slim-table">
          <thead>
            <tr>
              <th scope="col">{t('branch')}</th>
              {answer.cities.map((city) => (
                <th key={city.id} scope="col" className="number">
                  {t('firmsOf', { city: city.name[language] })}
                </th>
              ))}
              <th scope="col">{t('evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {branches.map(({ industry, name, sides, links }) => (
              <tr key={industry}>
                <th scope="row">
                  <button type="button" className="row name-link" onClick={() => go({ sel: industry, pair: undefined })}>
                    {name[language]}
                  </button>
                </th>
                {sides.map(({ firms, stated }, at) => (
                  <td key={answer.cities[at]?.id} className="number">
                    {firms === 0 && !stated ? '–' : firms.toLocaleString(localeOf(language))}
                    {stated ? <small title={t('stated')}>★ {t('stated')}</small> : null}
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="quiet"
                    aria-expanded={opened === industry}
                    onClick={() => open(opened === industry ? undefined : industry)}
                  >
                    {links.length}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {branches.length < count ? <p className="cut-note">{t('tiesOf', { shown: branches.length, total: count })}</p> : null}
      {branches
        .filter(({ industry }) => industry === opened)
        .map(({ industry, links }) => (
          <EvidenceLinks key={industry} ids={links} links={answer.links} nodes={answer.nodes} />
        ))}
    </>
  );
}

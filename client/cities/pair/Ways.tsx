import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import type { CityPathsAnswer } from '../../../model/api/cityPaths.ts';
import { LAYERS } from '../../../model/layers.ts';
import { Answer } from '../../app/Answer.tsx';
import { usePageState } from '../../app/pageState.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { OnDemand } from '../../partners/OnDemand.tsx';
import { CITIES_STATE } from '../citiesState.ts';
import { useWaysAsked } from './asked.ts';
import { pairWords } from './words.ts';

const SHOWN = 4;

/** The shortest ways through other cities. */
export function Ways({ answer }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const [, change] = usePageState(CITIES_STATE);
  const { layer, ask } = useWaysAsked(answer);
  const query = useQuery(ask);
  return (
    <section>
      <h3>{t('ways')}</h3>
      <fieldset className="city-chips">
        <legend className="unseen">{t('wayOn')}</legend>
        <button type="button" aria-pressed={layer === undefined} onClick={() => change({ way: 'any' }, { quietly: true })}>
          {t('anyLayer')}
        </button>
        {LAYERS.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={layer === id} onClick={() => change({ way: id }, { quietly: true })}>
            {name[language]}
          </button>
        ))}
      </fieldset>
      <Answer query={query}>{(found) => <Found found={found} />}</Answer>
    </section>
  );
}

function Found({ found }: { found: CityPathsAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { go } = useView();
  const [, change] = usePageState(CITIES_STATE);
  if (found.none !== undefined)
    return (
      <>
        <p className="empty">{found.none.text[language]}</p>
        <ul>
          {found.none.relax.map(({ filter, text }) => (
            <li key={filter}>
              {filter === 'layers' ? (
                <Button size="small" onClick={() => change({ way: 'any' }, { quietly: true })}>
                  {text[language]}
                </Button>
              ) : (
                text[language]
              )}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{found.text[language]}</p>
      <ol className="city-ways">
        {found.items.slice(0, SHOWN).map(({ cities, hops }) => {
          const links = hops.flatMap((hop) => hop.links);
          return (
            <li key={cities.join(' ')}>
              {cities.map((id, at) => (
                <span key={id}>
                  {at === 0 ? '' : ' → '}
                  <button type="button" className="row name-link" onClick={() => go({ sel: id, pair: undefined })}>
                    {found.nodes[id]?.name[language] ?? id}
                  </button>
                </span>
              ))}
              <OnDemand className="behind-it" label={t('behind', { count: links.length })}>
                <EvidenceLinks ids={links} links={found.links} nodes={found.nodes} />
              </OnDemand>
            </li>
          );
        })}
      </ol>
      {found.total > SHOWN ? (
        <p className="cut-note">{t('waysShown', { shown: Math.min(SHOWN, found.items.length), total: found.total })}</p>
      ) : null}
    </>
  );
}

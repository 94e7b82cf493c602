import { useWords } from '../app/words.ts';
import { usePartnersState } from './partnersState.ts';
import { partnersWords } from './words.ts';

const EXAMPLES = [
  { key: 'exampleFudan', asks: { for: 'univ:fudan', topic: 'industry:biomed' } },
  { key: 'exampleUstc', asks: { for: 'univ:university-of-science-and-technology-of-china', topic: 'industry:ai' } },
  { key: 'exampleHefei', asks: { for: 'city:hefei' } },
  { key: 'exampleIc', asks: { topic: 'industry:ic' } },
] as const;

/** Nothing is asked yet: what can be asked, and questions that open real answers. */
export function Examples() {
  const t = useWords(partnersWords);
  const [, change] = usePartnersState();
  return (
    <section className="teach">
      <p>{t('teach')}</p>
      <h2>{t('examples')}</h2>
      <ul className="examples">
        {EXAMPLES.map(({ key, asks }) => (
          <li key={key}>
            <button type="button" onClick={() => change(asks)}>
              {`${t(key)}\u00a0→`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Alert, Button } from 'antd';
import type { NoPath as NoPathAnswer, PathsAnswer } from '../../model/api/paths.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { pathWords } from './words.ts';

/** The filters of a view by the names that the API gives them. */
const CLEARED = { layers: { layers: undefined }, at: { at: undefined }, minConfidence: { sure: undefined } } as const;

/** No route is an answer too: why, what would let one through, and how near one comes. */
export function NoPath({ none, nodes }: { none: NoPathAnswer; nodes: PathsAnswer['nodes'] }) {
  const t = useWords(pathWords);
  const language = useLanguage();
  const { go } = useView();
  return (
    <section>
      <Alert type="info" showIcon title={t('none')} description={none.text[language]} />
      {none.relax.length === 0 ? null : (
        <>
          <h3>{t('relax')}</h3>
          <ul className="relax">
            {none.relax.map(({ filter, text }) => (
              <li key={filter}>
                {filter in CLEARED ? (
                  <Button onClick={() => go(CLEARED[filter as keyof typeof CLEARED])}>{text[language]}</Button>
                ) : (
                  text[language]
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {none.nearest.length === 0 ? null : (
        <>
          <h3>{t('nearest')}</h3>
          <ul>
            {none.nearest.map(({ node, remaining }) => (
              <li key={node}>
                <button type="button" className="row" onClick={() => go({ sel: node })}>
                  {nodes[node]?.name[language] ?? node} <small>{t('remaining', { count: remaining })}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

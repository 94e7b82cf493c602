import { Alert, Button } from 'antd';
import type { NoPath, PathsAnswer } from '../../model/api/paths.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from '../partners/NodeButton.tsx';
import { cardWords } from './cardWords.ts';
import { useRelax } from './useRelax.ts';

/** No route is an answer too: why, which one change opens a way and what it gives, and how near one comes. */
export function NoRoute({ none, nodes }: { none: NoPath; nodes: PathsAnswer['nodes'] }) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const { view, go } = useView();
  const relax = useRelax();
  const near = none.nearest.filter(({ node }) => node !== view.from && node !== view.to);
  return (
    <section className="no-route">
      <Alert type="info" showIcon title={t('none')} description={none.text[language]} />
      {none.relax.length === 0 ? (
        <Button onClick={() => go({ to: undefined })}>{t('otherEnd')}</Button>
      ) : (
        <>
          <h3>{t(none.relax[0]?.filter === 'all' ? 'relaxAll' : 'relax')}</h3>
          <ul className="relax">
            {none.relax.map((relaxation) => (
              <li key={`${relaxation.filter} ${relaxation.to ?? ''}`}>
                <Button onClick={() => relax(relaxation)}>{relaxation.text[language]}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {none.nearest.length === 0 ? null : (
        <>
          <h3>{t('nearest')}</h3>
          {near.length === 0 ? <p>{t('stuck')}</p> : null}
          <ul className="nearest">
            {near.flatMap(({ node: id, remaining }) => {
              const node = nodes[id];
              return node === undefined
                ? []
                : [
                    <li key={id}>
                      <NodeButton node={node} /> <small>{t(remaining === 1 ? 'remainingOne' : 'remaining', { count: remaining })}</small>{' '}
                      <Button size="small" type="link" onClick={() => go({ to: id })}>
                        {t('goThere')}
                      </Button>
                    </li>,
                  ];
            })}
          </ul>
        </>
      )}
    </section>
  );
}

import { Button } from 'antd';
import type { NoPath, PathsAnswer } from '../../model/api/paths.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from '../partners/NodeButton.tsx';
import { cardWords } from './cardWords.ts';
import { useRelax } from './useRelax.ts';
import './noRoute.css';

/** No route is an answer too: why, which one change opens a way and what it gives, and how near one comes. */
export function NoRoute({ none, nodes }: { none: NoPath; nodes: PathsAnswer['nodes'] }) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const { view, go } = useView();
  const relax = useRelax();
  const nameOf = (id: string | undefined): string => nodes[id ?? '']?.name[language] ?? '';
  const near = none.nearest.filter(({ node }) => node !== view.from && node !== view.to);
  return (
    <section className="no-route">
      <h2>{t('none', { from: nameOf(view.from), to: nameOf(view.to) })}</h2>
      <p>{none.text[language]}</p>
      <Gap none={none} nodes={nodes} />
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
      {near.length === 0 || none.nearest[0]?.remaining === 0 ? null : (
        <>
          <h3>{t('nearest')}</h3>
          <ul className="nearest">
            {near.flatMap(({ node: id, remaining }) => {
              const node = nodes[id];
              return node === undefined
                ? []
                : [
                    <li key={id}>
                      <NodeButton node={node} /> <small>{t('remaining', { count: remaining })}</small>{' '}
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

/** How far one comes and how much is missing, as a line that stops short. */
function Gap({ none, nodes }: { none: NoPath; nodes: PathsAnswer['nodes'] }) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const { from, to } = useView().view;
  const [nearest] = none.nearest;
  function told(near: typeof nearest): string {
    if (near === undefined) return t('unjoined');
    if (near.remaining === 0) return t('gapDemands');
    if (near.node === from) return t(none.nearest.length === 1 ? 'stuck' : 'noNearer', { count: near.remaining });
    return t('gap', { name: nodes[near.node]?.name[language] ?? near.node, count: near.remaining });
  }
  const name = (id: string | undefined) => <b>{nodes[id ?? '']?.name[language]}</b>;
  return (
    <div className="gap" data-started={nearest !== undefined && nearest.node !== from}>
      {name(from)}
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      {name(to)}
      <p>{told(nearest)}</p>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { NodeAnswer } from '../../model/api/graph.ts';
import { linkKind } from '../../model/linkKinds.ts';
import { confidenceName, layerName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from '../partners/NodeButton.tsx';
import { cardWords } from './cardWords.ts';
import type { ComparedRoute, Merit } from './comparison.ts';
import { LayerLine } from './LayerLine.tsx';

/** What routes are compared by, a row for each, in the same order on every card. */
export function RouteFacts({
  route,
  nodes,
  isAlone,
}: {
  route: ComparedRoute;
  nodes: Readonly<Record<string, NodeAnswer>>;
  isAlone: boolean;
}) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const weakest = route.links[route.weakest ?? -1];
  const ahead = (merit: Merit): ReactNode => (route.merits.includes(merit) ? <em className="merit">{t(`merit.${merit}`)}</em> : null);
  return (
    <dl className="route-facts">
      <Fact term={t('layers')}>
        <ul className="strip">
          {route.strip.map(({ layer, links }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer may be passed twice; its place on the way is what it is.
            <li key={at} style={{ flexGrow: links }}>
              <LayerLine layer={layer} width={Math.min(90, 30 * links)} />
              <span>{t('onLayer', { layer: layerName(layer, language), count: links })}</span>
            </li>
          ))}
        </ul>
        {ahead('layers')}
      </Fact>
      <Fact term={t('weakest')}>
        {weakest === undefined ? (
          t('alike')
        ) : (
          <>
            {linkKind(weakest.kind).name[language]}{' '}
            <small>
              {confidenceName(weakest.confidence, language)} · {t('weight', { weight: weakest.weight })}
            </small>
          </>
        )}
        {ahead('strength')}
      </Fact>
      <Fact term={t('years')}>
        <Years route={route} />
      </Fact>
      <Fact term={t('sure')}>
        {route.sureness.map(({ confidence, links }) => `${confidenceName(confidence, language)} ${links}`).join(' · ')}
        {ahead('sure')}
      </Fact>
      <Fact term={t('sources')}>
        <span title={route.sources.map(({ title }) => title[language]).join('\n')}>
          {t('sourceCount', { count: route.sources.length })} <small>{route.sources[0]?.title[language]}</small>
        </span>
      </Fact>
      {isAlone ? null : (
        <>
          <Fact term={t('shares')}>{route.shared.length === 0 ? t('nothingOwn') : <Passed ids={route.shared} nodes={nodes} />}</Fact>
          <Fact term={t('differs')}>
            {route.path.length === 1 ? t('direct') : route.own.length === 0 ? t('nothingOwn') : <Passed ids={route.own} nodes={nodes} />}
          </Fact>
        </>
      )}
    </dl>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Side by side without commas: each is a button that breaks as a whole. */
const Passed = ({ ids, nodes }: { ids: readonly string[]; nodes: Readonly<Record<string, NodeAnswer>> }) => (
  <ul className="passed">
    {ids.flatMap((id) => {
      const node = nodes[id];
      return node === undefined
        ? []
        : [
            <li key={id}>
              <NodeButton node={node} />
            </li>,
          ];
    })}
  </ul>
);

function Years({ route: { since, undated, until, links } }: { route: ComparedRoute }) {
  const t = useWords(cardWords);
  if (undated === links.length) return t('allUndated');
  // A link of one year, such as a count of patents, begins and ends in it.
  if (since !== undefined && until !== undefined && until <= since)
    return until === since ? t('inYear', { since }) : t('never', { since, until });
  const begins = since === undefined ? '' : t('since', { year: since });
  const ends = until === undefined ? '' : t('until', { year: until });
  return (
    <>
      {since !== undefined && until !== undefined ? t('span', { since, until }) : begins + ends}{' '}
      {undated === 0 ? null : <small>{t('undated', { count: undated })}</small>}
    </>
  );
}

import type { ModesCompareAnswer } from '../../../model/api/modesCompare.ts';
import { LAYERS } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { useShade } from '../../app/theme.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { modesWords } from './words.ts';

type Compared = NonNullable<ModesCompareAnswer['modes']>;
const TIES = ['mergers', 'alliances', 'centreCentre', 'centreNeighbour'] as const;

/** Both profiles feature by feature, the largest differences in words, and who belongs to both. */
export function ComparedProfiles({ data }: { data: ModesCompareAnswer }) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const { modes, shared, nodes, links } = data;
  if (modes === undefined) return null;
  const evidence = [...new Set([...modes.a.evidence, ...modes.b.evidence])];
  return (
    <>
      <p className="headline">
        <span>{t('alike')}</span> <b>{modes.cosine?.toLocaleString(localeOf(language), { maximumFractionDigits: 2 }) ?? '–'}</b>
      </p>
      <ul className="sentences" aria-label={t('differences')}>
        {modes.differences.length === 0 ? <li>{t('noDifferences')}</li> : null}
        {modes.differences.map(({ feature, text }) => (
          <li key={feature}>{text[language]}</li>
        ))}
      </ul>
      <Profiles modes={modes} nodes={nodes} />
      <h3>{t('shared')}</h3>
      <p>{shared.text[language]}</p>
      <p className="names">
        {shared.cities.map(({ city }) => (
          <NodeButton key={city} id={city} nodes={nodes} />
        ))}
      </p>
      <details className="mirror">
        <summary>{t('evidence', { count: evidence.length })}</summary>
        <EvidenceLinks ids={evidence} links={links} nodes={nodes} />
      </details>
    </>
  );
}

function Profiles({ modes, nodes }: { modes: Compared; nodes: ModesCompareAnswer['nodes'] }) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const shade = useShade();
  const features = [
    ...LAYERS.map((layer) => ({ id: layer.id as string, name: layer.name[language], colour: layerColour(layer, shade) })),
    ...TIES.map((id) => ({ id: id as string, name: t(id), colour: undefined })),
  ];
  const striking = new Set(modes.differences.map(({ feature }) => feature));
  const head = (key: 'first' | 'second', { node, links }: Compared['a']) => (
    <th scope="col" className={key}>
      {t(key, { name: nodes[node]?.name[language] ?? node })} <small>{t('linksOf', { count: links })}</small>
    </th>
  );
  return (
    <div className="wide">
      <table className="profiles">
        <thead>
          <tr>
            <th scope="col">{t('feature')}</th>
            {head('first', modes.a)}
            {head('second', modes.b)}
          </tr>
        </thead>
        <tbody>
          {features.map(({ id, name, colour }) => (
            <tr key={id} data-striking={striking.has(id) || undefined} style={colour === undefined ? undefined : { '--layer': colour }}>
              <th scope="row">{name}</th>
              <Share share={modes.a.vector[id] ?? 0} />
              <Share share={modes.b.vector[id] ?? 0} />
            </tr>
          ))}
          <tr>
            <th scope="row">{t('tied')}</th>
            {[modes.a, modes.b].map(({ node, density }) => (
              <td key={node} className="number">
                {t('partOf', { count: density.count, of: density.of })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Share({ share }: { share: number }) {
  const language = useLanguage();
  return (
    <td>
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <span className="number">{share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 0 })}</span>
    </td>
  );
}

import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { nodeTypeName } from '../../app/named.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { OnDemand } from '../../partners/OnDemand.tsx';
import { pairWords } from './words.ts';

/** Corridors, zones, alliances and the like that both take part in. */
export function Shared({ answer }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { go } = useView();
  return (
    <section>
      <h3>{t('shared')}</h3>
      {answer.shared.length === 0 ? <p className="empty">{t('noShared')}</p> : null}
      <ul className="ruled">
        {answer.shared.map(({ node: id, sides }) => {
          const node = answer.nodes[id];
          const links = sides.flatMap((side) => side.links);
          return node === undefined ? null : (
            <li key={id}>
              <button type="button" className="row name-link" onClick={() => go({ sel: id, pair: undefined })}>
                {node.name[language]}
              </button>{' '}
              <small>
                {nodeTypeName(node.type, language)} ·{' '}
                {sides
                  .map(({ itself }, at) => `${answer.cities[at]?.name[language] ?? ''} ${t(itself ? 'itself' : 'through')}`)
                  .join(language === 'zh' ? '，' : ', ')}
              </small>
              <OnDemand className="behind-it" label={t('behind', { count: links.length })}>
                <EvidenceLinks ids={links} links={answer.links} nodes={answer.nodes} />
              </OnDemand>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

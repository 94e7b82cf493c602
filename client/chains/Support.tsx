import type { ChainAnswer } from '../../model/api/chains.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';
import { segmentWords } from './segmentWords.ts';

/** Research, platforms, alliances, rules and places that feed the industry, each with why it counts. */
export function Support({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const language = useLanguage();
  if (data.support.length === 0) return <Finding title={t('support')} text={t('noSupport')} />;
  return (
    <Finding title={t('support')}>
      <ul className="support">
        {data.support.map(({ group, total, items }) => (
          <li key={group}>
            <OnDemand
              label={
                <>
                  <b>{t(`group_${group}`)}</b>{' '}
                  <small>
                    {total > items.length ? t('shownOf', { shown: items.length, total }) : total.toLocaleString(localeOf(language))}
                  </small>
                </>
              }
            >
              <Supporters items={items} data={data} />
            </OnDemand>
          </li>
        ))}
      </ul>
    </Finding>
  );
}

function Supporters({ items, data }: { items: ChainAnswer['support'][number]['items']; data: ChainAnswer }) {
  const s = useWords(segmentWords);
  return (
    <ul className="actors">
      {items.map(({ node, by }) => (
        <li key={node}>
          <NamedNode id={node} nodes={data.nodes} />
          {'word' in by ? (
            <small>{s('byName', { word: by.word })}</small>
          ) : (
            <OnDemand label={s('evidence', { count: 1 })}>
              <EvidenceLinks ids={[by.link]} links={data.links} nodes={data.nodes} />
            </OnDemand>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Answer } from '../app/Answer.tsx';
import { nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { NodeButton } from './NodeButton.tsx';
import { OnDemand } from './OnDemand.tsx';
import { usePartnersState } from './partnersState.ts';
import { presentQuery } from './queries.ts';
import { partnersWords } from './words.ts';

/** Who would be suggested if they were not partners already, with the ties that make them so; apart, because they rank low among the new. */
export function PresentPartners({ count }: { count: number }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const { view } = useView();
  const [state] = usePartnersState();
  const query = useQuery(presentQuery(state, view));
  return (
    <section className="present" aria-busy={query.isFetching}>
      <Answer query={query}>
        {({ items, nodes, links }) => {
          const linked = items.filter((partner) => partner.linked);
          return (
            <>
              <h3>
                {t('linked')} <small>{t('shown', { shown: linked.length, total: count })}</small>
              </h3>
              <ul>
                {linked.map(({ node, ties }) => (
                  <li key={node.id}>
                    <NodeButton node={node} /> <small>{nodeTypeName(node.type, language)}</small>
                    <OnDemand label={t('presentTies', { count: ties.length })}>
                      <EvidenceLinks ids={ties} links={links} nodes={nodes} />
                    </OnDemand>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
    </section>
  );
}

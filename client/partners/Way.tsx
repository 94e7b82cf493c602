import { Button } from 'antd';
import type { Partner, PartnersAnswer } from '../../model/api/partners.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { NodeNames } from './NodeNames.tsx';
import { OnDemand } from './OnDemand.tsx';
import { usePartnersState } from './partnersState.ts';
import { partnersWords } from './words.ts';

const NAMED = 4;

/** How one gets there: who could introduce, and the way with the reason for each step. */
export function Way({ partner, answer }: { partner: Partner; answer: PartnersAnswer }) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const [state, change] = usePartnersState();
  const { path, through } = partner;
  if (path === undefined) return null;
  const [first] = through;
  const joined = path.nodes.length > 0;
  return (
    <dl className="way">
      {first === undefined ? null : (
        <div>
          <dt>{t(joined ? 'introducers' : 'local')}</dt>
          <dd>
            <NodeNames ids={through.map(({ node }) => node)} nodes={answer.nodes} most={NAMED} />{' '}
            {!joined || state.through === first.node ? null : (
              <Button size="small" type="link" onClick={() => change({ through: first.node, shown: undefined })}>
                {t('onlyThrough', { name: answer.nodes[first.node]?.name[language] ?? first.node })}
              </Button>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('route')}</dt>
        <dd>
          {joined ? (
            <>
              <NodeNames ids={path.nodes} nodes={answer.nodes} between=" → " />
              <OnDemand label={t('routeWhy')}>
                <EvidenceLinks ids={[...new Set(path.links)]} links={answer.links} nodes={answer.nodes} />
              </OnDemand>
            </>
          ) : (
            path.text[language]
          )}
        </dd>
      </div>
    </dl>
  );
}

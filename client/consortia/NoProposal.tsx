import { Alert, Button } from 'antd';
import type { ConsortiaProposed } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeNames } from '../partners/NodeNames.tsx';
import { CheckList } from './CheckList.tsx';
import { stayHere } from './stays.ts';
import { useConsortium } from './useConsortium.ts';
import { proposalWords } from './words.ts';

interface NoProposalProps {
  readonly none: NonNullable<ConsortiaProposed['none']>;
  readonly records: Pick<ConsortiaProposed, 'nodes' | 'links' | 'figures'>;
}

/** No list keeps the rules: which one cannot be kept, and how near one comes. */
export function NoProposal({ none, records }: NoProposalProps) {
  const t = useWords(proposalWords);
  const language = useLanguage();
  const { replace } = useConsortium();
  return (
    <>
      <Alert type="info" showIcon title={t('none')} description={none.text[language]} />
      {none.nearest.length === 0 ? null : (
        <>
          <h3>{t('nearest')}</h3>
          <p>
            <NodeNames ids={none.nearest} nodes={records.nodes} />{' '}
            <Button
              size="small"
              onClick={(event) => {
                stayHere(event);
                replace(none.nearest, undefined);
              }}
            >
              {t('takeNearest')}
            </Button>
          </p>
        </>
      )}
      <CheckList checks={none.checks} records={records} />
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PARTNER_TYPES } from '../../model/partnerTypes.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { MemberList } from './MemberList.tsx';
import { Proposals } from './Proposals.tsx';
import { checkQuery } from './queries.ts';
import { RulesForm } from './RulesForm.tsx';
import { useConsortium } from './useConsortium.ts';
import { Verdict } from './Verdict.tsx';
import { consortiaWords } from './words.ts';
import './consortia.css';

/** Members, the rules and what they say of the members; and whole proposals to start from. */
export function Builder() {
  const t = useWords(consortiaWords);
  const { view } = useView();
  const consortium = useConsortium();
  const toCanvas = useToCanvas();
  const { members, shares, add, replace } = consortium;
  const query = useQuery(checkQuery(consortium, view));
  const judged = members.length > 0 || Object.keys(shares).length > 0;
  return (
    <div className="builder">
      <div className="builder-columns">
        <section>
          <h2>{t('members')}</h2>
          <SearchBox label={t('addMember')} types={PARTNER_TYPES} onChoose={(id) => (members.includes(id) ? undefined : add(id))} />
          {members.length === 0 ? <p className="empty">{t('buildTeach')}</p> : null}
          {judged ? <Answer query={query}>{(check) => <MemberList members={check.members} />}</Answer> : null}
          {members.length === 0 ? null : (
            <div className="actions">
              <Button size="small" onClick={() => toCanvas(members)}>
                {t('toCanvas')}
              </Button>
              <Button size="small" onClick={() => replace([], undefined)}>
                {t('clear')}
              </Button>
            </div>
          )}
          <RulesForm />
        </section>
        {judged ? (
          <section>
            <h2>{t('checks')}</h2>
            <Answer query={query}>{(check) => <Verdict check={check} />}</Answer>
          </section>
        ) : null}
      </div>
      <Proposals />
    </div>
  );
}

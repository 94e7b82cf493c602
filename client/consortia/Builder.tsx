import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PARTNER_TYPES } from '../../model/partnerTypes.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { TiesCounted } from '../partners/TiesCounted.tsx';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useOffer } from '../share/offers.ts';
import { briefOfConsortium } from './briefOfConsortium.ts';
import { MemberList } from './MemberList.tsx';
import { Proposals } from './Proposals.tsx';
import { checkQuery } from './queries.ts';
import { RulesForm } from './RulesForm.tsx';
import { STAYS, stayHere } from './stays.ts';
import { useConsortium } from './useConsortium.ts';
import { useRuleName } from './useRuleName.ts';
import { Verdict } from './Verdict.tsx';
import { consortiaWords } from './words.ts';
import './consortia.css';

/** Members, the rules and what they say of the members; and whole proposals to start from. */
export function Builder() {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const { view } = useView();
  const consortium = useConsortium();
  const toCanvas = useToCanvas();
  const { members, shares, add, replace } = consortium;
  const query = useQuery(checkQuery(consortium, view));
  // Who has nobody yet begins with a proposal; who has, sees what is built first.
  const isEmpty = members.length === 0;
  const judged = !isEmpty || Object.keys(shares).length > 0;
  const ruleName = useRuleName();
  const { data } = query;
  useOffer('brief', judged && data !== undefined ? () => briefOfConsortium(data, ruleName, language) : undefined);
  useOffer('nodes', isEmpty ? undefined : () => members);
  return (
    <div className="builder" {...STAYS}>
      {isEmpty ? <Proposals /> : null}
      <div className="builder-columns">
        <section {...STAYS}>
          <h2>{t('members')}</h2>
          <SearchBox label={t('addMember')} types={PARTNER_TYPES} onChoose={(id) => (members.includes(id) ? undefined : add(id))} />
          {isEmpty ? <p className="hint">{t('buildTeach')}</p> : null}
          {judged ? <Answer query={query}>{(check) => <MemberList members={check.members} />}</Answer> : null}
          {isEmpty ? null : (
            <div className="actions">
              <Button size="small" onClick={() => toCanvas(members)}>
                {t('toCanvas')}
              </Button>
              <Button
                size="small"
                onClick={(event) => {
                  stayHere(event);
                  replace([], undefined);
                }}
              >
                {t('clear')}
              </Button>
            </div>
          )}
        </section>
        {judged ? (
          <section {...STAYS}>
            <h2>{t('checks')}</h2>
            <Answer query={query}>{(check) => <Verdict check={check} />}</Answer>
          </section>
        ) : null}
        <div>
          <RulesForm />
          <TiesCounted />
        </div>
      </div>
      {isEmpty ? null : <Proposals />}
    </div>
  );
}

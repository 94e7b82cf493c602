import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { DifferenceAnswer } from '../../../model/api/difference.ts';
import { Answer } from '../../app/Answer.tsx';
import { type Unread, useUnread } from '../../app/unread.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { useOffer } from '../../share/offers.ts';
import { Brief } from '../Brief.tsx';
import { briefOfDifference } from '../briefs.ts';
import { differenceQuery, type TwoDates } from '../queries.ts';
import { useTimeState } from '../timeState.ts';
import { BalanceTables } from './BalanceTables.tsx';
import { ChangedLinks } from './ChangedLinks.tsx';
import { ChangeKinds } from './ChangeKinds.tsx';
import { ChangeMap } from './ChangeMap.tsx';
import { DatesControl } from './DatesControl.tsx';
import { PairList } from './PairList.tsx';
import { differenceWords } from './words.ts';
import './difference.css';

/** The years around which most documents speak. */
const USUAL: TwoDates = { since: '2015', until: '2021' };

function unreadDates(since: string | undefined, until: string | undefined): Unread[] {
  if (since !== undefined && until !== undefined && since < until) return [];
  const because = differenceWords.notTwoDates;
  return Object.entries({ since, until }).flatMap(([key, written]) => (written === undefined ? [] : [{ key, written, because }]));
}

/** What is new, what ended and what was strengthened between two years. */
export function DifferenceTab() {
  const { view } = useView();
  const [{ since, until }] = useTimeState();
  const dates = since !== undefined && until !== undefined && since < until ? { since, until } : USUAL;
  useUnread(unreadDates(since, until));
  const query = useQuery(differenceQuery(dates, view));
  const language = useLanguage();
  const found = query.data;
  useOffer('brief', found === undefined ? undefined : () => briefOfDifference(found, language));
  return (
    <>
      <DatesControl dates={dates} />
      <div data-stale={query.isPlaceholderData || undefined}>
        <Answer query={query}>{(data) => <Difference data={data} dates={dates} />}</Answer>
      </div>
    </>
  );
}

function Difference({ data, dates }: { data: DifferenceAnswer; dates: TwoDates }) {
  return (
    <>
      <Brief text={data.none?.text ?? data.text} basis={data.basis} />
      {data.none === undefined ? <Changes data={data} dates={dates} /> : <Nothing />}
    </>
  );
}

function Changes({ data, dates }: { data: DifferenceAnswer; dates: TwoDates }) {
  const [{ tied }] = useTimeState();
  const [lit, light] = useState<string>();
  const pairs = data.pairs.items.filter(({ change }) => tied === undefined || tied === change);
  return (
    <>
      <ChangeKinds pairs={data.pairs} />
      <div className="difference-split">
        <ChangeMap pairs={pairs} lit={lit} light={light} />
        <PairList data={data} pairs={pairs} lit={lit} light={light} />
      </div>
      <BalanceTables data={data} />
      <ChangedLinks dates={dates} />
    </>
  );
}

/** Nothing changed, or nothing is dated then: the usual years do show something. */
function Nothing() {
  const t = useWords(differenceWords);
  const [, change] = useTimeState();
  return (
    <Alert
      type="info"
      title={t('noPairs')}
      action={
        <Button size="small" onClick={() => change({ since: undefined, until: undefined })}>
          {t('tryDates', { since: USUAL.since, until: USUAL.until })}
        </Button>
      }
    />
  );
}

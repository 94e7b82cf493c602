import type { ChainAnswer, SegmentAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import { chainsWords } from './words.ts';

/** What a segment is fed by and what it feeds: a press leads there. */
export function SegmentFeeds({ segment, all }: { segment: SegmentAnswer; all: ChainAnswer['segments'] }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { ask } = useChains();
  const ways = [
    { term: t('fedBy'), found: all.filter(({ feeds }) => feeds.includes(segment.id)) },
    { term: t('feeds'), found: all.filter(({ id }) => segment.feeds.includes(id)) },
  ];
  return (
    <dl className="segment-feeds">
      {ways.map(({ term, found }) =>
        found.length === 0 ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="node-names">
              {found.map(({ id, name }) => (
                <button key={id} type="button" className="row" onClick={() => ask({ segment: id })}>
                  {name[language]}
                </button>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

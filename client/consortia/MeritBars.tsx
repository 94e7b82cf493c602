import type { ConsortiaProposed } from '../../model/api/consortia.ts';
import { useWords } from '../app/words.ts';
import { asShare } from '../partners/score.ts';
import { proposalWords } from './words.ts';

const PARTS = [
  { part: 'fit', name: 'fit' },
  { part: 'ties', name: 'known' },
  { part: 'standing', name: 'standing' },
  { part: 'difference', name: 'difference' },
  { part: 'provinces', name: 'spread' },
] as const;

/** The parts of a proposal's score, each from 0 to 1. */
export function MeritBars({ merit }: { merit: ConsortiaProposed['items'][number]['merit'] }) {
  const t = useWords(proposalWords);
  return (
    <dl className="merit">
      {PARTS.map(({ part, name }) => (
        <div key={part}>
          <dt>{t(name)}</dt>
          <dd>
            <span className="merit-bar" aria-hidden="true">
              <span style={{ width: `${100 * merit[part]}%` }} />
            </span>
            <span className="number">{asShare(merit[part])}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { SegmentAnswer } from '../../model/api/chains.ts';
import type { Language } from '../../model/text.ts';
import { rem } from '../app/room.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import type { NodesById } from './NamedNode.tsx';
import { StateSign } from './StateSign.tsx';
import { chainsWords } from './words.ts';

interface SegmentBoxProps {
  readonly segment: SegmentAnswer;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly nodes: NodesById;
  /** Its firms against the largest segment's. */
  readonly share: number;
  /** Something else is marked that it has nothing to do with. */
  readonly aside: boolean;
  readonly onPoint: (id: string | undefined) => void;
}

/** A segment where it stands in the chain: its state, its name, how many firms, and the city with most of them. */
export function SegmentBox({ segment, box, nodes, share, aside, onPoint }: SegmentBoxProps) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { state, ask } = useChains();
  const { id, name } = segment;
  const chosen = state.segment === id;
  const firms = segment.actors.total;
  const leader = leaderOf(segment, nodes, language);
  return (
    <button
      type="button"
      className={`segment-box ${segment.state}`}
      data-aside={aside}
      aria-pressed={chosen}
      title={segment.text[language]}
      style={{ left: rem(box.x), top: rem(box.y), width: rem(box.width), height: rem(box.height) }}
      onClick={() => ask({ segment: chosen ? undefined : id })}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(undefined)}
    >
      <StateSign state={segment.state} />
      <b>{name[language]}</b>
      <span className="filling">
        <span>{firms === 0 ? null : t('firmsCount', { count: firms })}</span>
        <span>{leader === undefined ? null : `${leader.name} ${leader.count.toLocaleString(localeOf(language))}`}</span>
      </span>
      <span className="share" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
    </button>
  );
}

/** The city with most of the firms; nobody leads where two have the same. */
function leaderOf({ where }: SegmentAnswer, nodes: NodesById, language: Language): { name: string; count: number } | undefined {
  const [first, second] = where.cities;
  if (first === undefined || second?.count === first.count) return undefined;
  // A box is narrow: what tells two cities of one name apart stands in the panel.
  const name = nodes[first.city]?.name[language].replace(/ \(.*\)$/, '') ?? first.city;
  return { name, count: first.count };
}

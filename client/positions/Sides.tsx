import { ACTOR_KINDS } from '../../model/actorKinds.ts';
import type { Hub } from '../../model/api/hubs.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { positionsWords } from './words.ts';

/** The six sides: tied or not documented, with a number beside the frame. */
export function Sides({ counts }: { counts: Hub['actorKinds'] }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  return (
    <ul className="sides" aria-label={t('sides')}>
      {ACTOR_KINDS.map(({ id, name }) => {
        const count = counts[id] ?? 0;
        return (
          <li
            key={id}
            className={count === 0 ? 'one-side side-absent' : 'one-side side-tied'}
            title={t(count === 0 ? 'sideMissing' : 'sideTied', { side: name[language], count })}
          >
            <span>{name[language]}</span> <b className="number">{count === 0 ? '–' : count.toLocaleString('en')}</b>
          </li>
        );
      })}
    </ul>
  );
}

import type { ChainAnswer, SegmentAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import { findingWords } from './findingWords.ts';
import { Places } from './Places.tsx';
import { StateSign } from './StateSign.tsx';
import { segmentWords } from './segmentWords.ts';
import { chainsWords } from './words.ts';

/** What is missing, before anything is chosen: gaps, single threads, and what is apart. */
export function Glance({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const s = useWords(segmentWords);
  const c = useWords(chainsWords);
  const language = useLanguage();
  const gaps = data.segments.filter(({ state }) => state === 'gap');
  const singles = data.segments.filter(({ state }) => state === 'single');
  const apart = data.alliances.missing > 0;
  const nothing = gaps.length === 0 && singles.length === 0 && !apart && !data.course.open;
  return (
    <article className="panel glance">
      <h2>{t('glance')}</h2>
      {nothing ? <p>{t(data.order === 'read' ? 'nothingMissing' : 'notLinedUp')}</p> : null}
      <Missing title={t('gaps')} segments={gaps} />
      <Missing title={t('singles')} segments={singles} />
      {data.course.open ? (
        <section>
          <h3>{t('courseOpen')}</h3>
          <p>{data.course.text[language]}</p>
        </section>
      ) : null}
      {apart ? (
        <section>
          <h3>{t('alliancesApart')}</h3>
          <p>{data.alliances.text[language]}</p>
        </section>
      ) : null}
      <h3>{s('where')}</h3>
      <Places where={data.totals.where} firms={data.totals.firms} nodes={data.nodes} />
      <h3>{c('basisTitle')}</h3>
      <p className="chain-basis">{data.basis[language]}</p>
    </article>
  );
}

function Missing({ title, segments }: { title: string; segments: readonly SegmentAnswer[] }) {
  const language = useLanguage();
  const { ask } = useChains();
  if (segments.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="missing">
        {segments.map(({ id, name, state, text, nearest }) => (
          <li key={id}>
            <button type="button" onClick={() => ask({ segment: id })}>
              <StateSign state={state} /> <b>{name[language]}</b>
              <span>{(nearest?.text ?? text)[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

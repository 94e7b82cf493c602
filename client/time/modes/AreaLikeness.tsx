import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ModesClassifyAnswer } from '../../../model/api/modesCompare.ts';
import { NodeId } from '../../../model/ids.ts';
import { Answer } from '../../app/Answer.tsx';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { NodePicker } from '../../search/NodePicker.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { modesClassifyQuery } from '../queries.ts';
import { useTimeState } from '../timeState.ts';
import { modesWords } from './words.ts';

const AREAS = ['corridor', 'zone', 'circle'] as const;
const EXAMPLES = [
  { name: 'g60', id: NodeId.parse('corridor:g60') },
  { name: 'demo', id: NodeId.parse('zone:demo') },
] as const;

/** Which of the modes a chosen area resembles. */
export function AreaLikeness() {
  const t = useWords(modesWords);
  const [{ area }, change] = useTimeState();
  return (
    <section className="tool" aria-label={t('classify')}>
      <header>
        <h2>{t('classify')}</h2>
      </header>
      <NodePicker label={t('area')} id={area} types={AREAS} onChoose={(id) => change({ area: id })} />
      {area === undefined ? (
        <>
          <p className="empty">{t('classifyHint')}</p>
          <p className="actions">
            {EXAMPLES.map(({ name, id }) => (
              <Button key={id} onClick={() => change({ area: id })}>
                {t(name)}
              </Button>
            ))}
          </p>
        </>
      ) : (
        <Likeness area={area} />
      )}
    </section>
  );
}

function Likeness({ area }: { area: NodeId }) {
  const { view } = useView();
  const options = modesClassifyQuery(area, view);
  const query = useQuery(options);
  return (
    <Answer query={query} asked={options.queryKey}>
      {(data) => <Likenesses data={data} />}
    </Answer>
  );
}

function Likenesses({ data }: { data: ModesClassifyAnswer }) {
  const t = useWords(modesWords);
  const language = useLanguage();
  return (
    <>
      <p>{data.none?.text[language] ?? data.text[language]}</p>
      <ol className="likenesses">
        {data.items.map(({ mode, cosine, own, text }) => (
          <li key={mode} title={text[language]}>
            <span>
              <NodeButton id={mode} nodes={data.nodes} /> {own ? <small>{t('own')}</small> : null}
            </span>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${cosine * 100}%` }} />
            </span>
            <span className="number">{cosine.toLocaleString(localeOf(language), { maximumFractionDigits: 2 })}</span>
          </li>
        ))}
      </ol>
      <details className="mirror">
        <summary>{t('evidence', { count: data.area.links })}</summary>
        <EvidenceLinks ids={data.area.evidence} links={data.links} nodes={data.nodes} total={data.area.links} />
      </details>
    </>
  );
}

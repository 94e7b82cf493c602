import type { HubsAnswer } from '../../model/api/hubs.ts';
import { Answer } from '../app/Answer.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeNames } from '../isolation/NodeNames.tsx';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { Evidence } from './Evidence.tsx';
import type { TabProps } from './positionsState.ts';
import { useHubs } from './useHubs.ts';
import { positionsWords } from './words.ts';

/** Which cities a hub reaches and which none does, how few would do, and how other regions go about it. */
export function HubsSide({ state }: TabProps) {
  const { query } = useHubs(state);
  return (
    <Answer query={query}>
      {(data) => (
        <>
          <Coverage data={data} />
          <Plan title="plan" plan={data.plan} nodes={data.nodes} />
          <Plan title="hostPlan" plan={data.hostPlan} nodes={data.nodes} />
          <Benchmarks data={data} />
          <Named data={data} />
        </>
      )}
    </Answer>
  );
}

function Coverage({ data }: { data: HubsAnswer }) {
  const t = useWords(positionsWords);
  const reached = data.coverage.filter(({ total }) => total > 0);
  const others = data.coverage.filter(({ total }) => total === 0);
  return (
    <section className="hub-side">
      <h2>{t('coverage')}</h2>
      <p className="hub-count">{t('covered', { count: reached.length, total: data.coverage.length })}</p>
      <NodeNames label={t('have')} ids={reached.map(({ city }) => city)} total={reached.length} nodes={data.nodes} />
      <NodeNames label={t('uncovered')} ids={others.map(({ city }) => city)} total={others.length} nodes={data.nodes} />
    </section>
  );
}

function Plan({ title, plan, nodes }: { title: 'plan' | 'hostPlan'; plan: HubsAnswer['plan']; nodes: HubsAnswer['nodes'] }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  return (
    <section className="hub-side">
      <h2>{t(title)}</h2>
      <p>{plan.text[language]}</p>
      <ol>
        {plan.hubs.map(({ node, adds }) => (
          <li key={node}>
            <b>{nodes[node]?.name[language] ?? node}</b>
            <NodeNames label={t('adds')} ids={adds} total={adds.length} nodes={nodes} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What sources call a hub or a centre, which is not yet one by the rule. */
function Named({ data }: { data: HubsAnswer }) {
  const t = useWords(positionsWords);
  const { documented, links, nodes } = data;
  if (documented.length === 0) return null;
  return (
    <section className="hub-side">
      <h2>{t('named')}</h2>
      <EvidenceLinks ids={documented.map(({ link }) => link)} links={links} nodes={nodes} />
    </section>
  );
}

function Benchmarks({ data }: { data: HubsAnswer }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { have, lacks, text } = data.benchmarks;
  const all = [...have, ...lacks];
  return (
    <section className="hub-side">
      <h2>{t('benchmarks')}</h2>
      <p>{text[language]}</p>
      <NodeNames label={t('have')} ids={have.map(({ node }) => node)} total={have.length} nodes={data.nodes} />
      <NodeNames label={t('lacks')} ids={lacks.map(({ node }) => node)} total={lacks.length} nodes={data.nodes} />
      <Evidence ids={all.flatMap(({ links }) => links)} links={data.links} nodes={data.nodes} />
    </section>
  );
}

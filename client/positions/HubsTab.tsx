import { Alert, Button } from 'antd';
import { type Hub, type HubsAnswer, HubsQuery } from '../../model/api/hubs.ts';
import { Answer } from '../app/Answer.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfHubs } from './briefs.ts';
import { Evidence } from './Evidence.tsx';
import { NodeTitle } from './NodeTitle.tsx';
import { ParameterForm } from './ParameterForm.tsx';
import type { TabProps } from './positionsState.ts';
import { Sides } from './Sides.tsx';
import { HUB_PARAMETERS, useHubs } from './useHubs.ts';
import { positionsWords } from './words.ts';

/** Third parties that could stand between the sides; without any, who comes nearest and what each lacks. */
export function HubsTab({ state, change }: TabProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { given, asked, query } = useHubs(state);
  const found = query.data;
  useOffer('brief', found === undefined ? undefined : () => briefOfHubs(found, language));
  return (
    <>
      <ParameterForm query={HubsQuery} names={HUB_PARAMETERS} given={given} change={change} />
      <Answer query={query} asked={asked}>
        {(data) => (
          <>
            <p className="positions-answer">{data.rule.text[language]}</p>
            {data.none === undefined ? null : (
              <Alert
                type="info"
                showIcon
                title={data.none.text[language]}
                action={
                  given.leastKinds === undefined ? (
                    <Button size="small" onClick={() => change({ leastKinds: '2' })}>
                      {t('relax')}
                    </Button>
                  ) : undefined
                }
              />
            )}
            {data.items.length === 0 ? null : <Hubs title={t('hubList')} hubs={data.items} total={data.total} data={data} />}
            {data.nearest.length === 0 ? null : (
              <Hubs title={t('nearestList')} hubs={data.nearest} total={data.nearest.length} data={data} />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function Hubs({ title, hubs, total, data }: { title: string; hubs: readonly Hub[]; total: number; data: HubsAnswer }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  return (
    <section>
      <h2>
        {title} <small>{t('shown', { shown: hubs.length, total })}</small>
      </h2>
      <ol className="hub-list">
        {hubs.map((hub) => (
          <li key={hub.node.id} className="hub">
            <div className="hub-head">
              <span>
                <NodeTitle node={hub.node} />{' '}
                <small className="hub-reach">{t('reaches', { count: hub.cities.length, total: data.coverage.length })}</small>
              </span>
              <Sides counts={hub.actorKinds} />
            </div>
            <p>{hub.text[language]}</p>
            <Evidence ids={hub.evidence} links={data.links} nodes={data.nodes} />
          </li>
        ))}
      </ol>
    </section>
  );
}

import { Alert, Button } from 'antd';
import type { Isolate } from '../../model/api/isolates.ts';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { NodeNames } from './NodeNames.tsx';
import { Remedy } from './Remedy.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** What lies behind a row: remedies or why there is none, the part it is in, what it hangs on, what has joined it. */
export function RowDetails({ item, board }: { item: Isolate; board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view, go } = useView();
  const { node, remedies, none, component, bridge, joined } = item;
  const { state, change, nodes, links } = board;
  const on = view.on ?? [];
  const loseAcross = (across: NodeId) => change({ gone: [...new Set([...(state.gone ?? []), across])].join(',') });
  return (
    <>
      {joined === undefined ? null : (
        <section>
          <h3>{t('joinedBy', { total: joined.total })}</h3>
          <EvidenceLinks ids={joined.links} links={links} nodes={nodes} />
        </section>
      )}
      {bridge === undefined ? null : (
        <section>
          {bridge.link === undefined ? (
            <p>{t('hangsOnTie', { name: nodes[bridge.across]?.name[language] ?? bridge.across })}</p>
          ) : (
            <>
              <p>{t('hangsOn')}</p>
              <EvidenceLinks ids={[bridge.link]} links={links} nodes={nodes} />
            </>
          )}
          <Button size="small" onClick={() => loseAcross(bridge.across)}>
            {t('whatIfLost', { name: nodes[bridge.across]?.name[language] ?? bridge.across })}
          </Button>
          <NodeNames label={t('members')} ids={bridge.members.filter((id) => id !== node.id)} total={bridge.size - 1} nodes={nodes} />
        </section>
      )}
      <NodeNames
        label={t('members')}
        ids={(component.members ?? []).filter((id) => id !== node.id)}
        total={component.id === 0 ? 0 : component.size - 1}
        nodes={nodes}
      />
      {remedies.length === 0 ? null : (
        <ul className="remedies">
          {remedies.map((remedy) => (
            <Remedy key={`${remedy.node.id} ${remedy.layer}`} of={item} remedy={remedy} board={board} />
          ))}
        </ul>
      )}
      {none === undefined ? null : <Alert type="info" showIcon title={t('noneTitle')} description={none.text[language]} />}
      <div className="actions">
        <Button size="small" onClick={() => go({ on: placeAround(on, undefined, [node.id]), sel: node.id }, { page: '/explore' })}>
          {t('canvas')}
        </Button>
        <Button size="small" onClick={() => go({ sel: undefined }, { page: '/partners', asks: { for: node.id } })}>
          {t('partners')}
        </Button>
      </div>
    </>
  );
}

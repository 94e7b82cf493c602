import type { ChainAnswer, SegmentAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Bars } from './Bars.tsx';
import { NamedNode } from './NamedNode.tsx';
import { NodeNames } from './NodeNames.tsx';
import { Places } from './Places.tsx';
import { segmentWords } from './segmentWords.ts';

interface SegmentPlaceProps {
  readonly segment: SegmentAnswer;
  readonly nodes: ChainAnswer['nodes'];
  readonly links: ChainAnswer['links'];
}

/** What a segment hangs on, where a gap could be filled from, where its firms are, and the branches behind it. */
export function SegmentPlace({ segment, nodes, links }: SegmentPlaceProps) {
  const t = useWords(segmentWords);
  const language = useLanguage();
  const { critical, nearest, where, actors, branches } = segment;
  // Nobody of the graph is in these: their codes are all that is known of them.
  const unknown = branches.flatMap(({ id, inGraph }) => (inGraph ? [] : [id.replace(/^.*[-:]/, '')]));
  return (
    <>
      {critical.length === 0 ? null : (
        <section>
          <h3>{t('critical')}</h3>
          <NodeNames ids={critical} nodes={nodes} />
        </section>
      )}
      {nearest === undefined ? null : (
        <section>
          <h3>{t('nearest')}</h3>
          <p>{nearest.text[language]}</p>
          <NodeNames ids={nearest.nodes} nodes={nodes} />
          {nearest.links.length === 0 ? null : (
            <OnDemand label={t('evidence', { count: nearest.links.length })}>
              <EvidenceLinks ids={nearest.links} links={links} nodes={nodes} />
            </OnDemand>
          )}
        </section>
      )}
      {actors.total === 0 ? null : (
        <section>
          <h3>{t('where')}</h3>
          <Places where={where} firms={actors.total} nodes={nodes} />
        </section>
      )}
      <section>
        <h3>{t('branches')}</h3>
        <Bars
          rows={branches.flatMap((branch) =>
            branch.inGraph ? [{ key: branch.id, name: <NamedNode id={branch.id} nodes={nodes} />, count: branch.actors }] : [],
          )}
        />
        {unknown.length === 0 ? null : <p className="hint">{t('branchesNotInGraph', { codes: unknown.join(' ') })}</p>}
      </section>
    </>
  );
}

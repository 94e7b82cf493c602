import type { Mode, ModesAnswer } from '../../../model/api/modes.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { StageColumn } from './StageColumn.tsx';
import { modesWords } from './words.ts';
import './stageColumns.css';

const PARTS = ['crossProvince', 'near', 'centreCentre', 'centreNeighbour', 'crossTier', 'mergers', 'alliances'] as const;

interface ModeDetailProps {
  readonly mode: Mode;
  readonly nodes: ModesAnswer['nodes'];
  readonly links: ModesAnswer['links'];
}

/** A mode stage by stage, what else is measured of it, its members, and the links behind all that. */
export function ModeDetail({ mode, nodes, links }: ModeDetailProps) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const sentences = [mode.centres.text, mode.tiers?.text, mode.order.text].flatMap((text) => text ?? []);
  return (
    <section className="mode-detail" aria-label={mode.node.name[language]}>
      <h2>{mode.node.name[language]}</h2>
      <ol className="stage-columns" aria-label={t('stages')}>
        {mode.stages.map((stage, at) => (
          <StageColumn key={stage.id} stage={stage} number={at + 1} nodes={nodes} />
        ))}
      </ol>
      <div className="mode-facts">
        <section>
          <h3>{t('facts')}</h3>
          <dl>
            {PARTS.map((part) => (
              <div key={part}>
                <dt>{t(part)}</dt>
                <dd className="number">
                  {mode.told[part].of === 0 ? t('nothingSaid') : t('partOf', { count: mode.told[part].count, of: mode.told[part].of })}
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('enclaves')}</dt>
              <dd className="number">{mode.told.enclaves}</dd>
            </div>
          </dl>
        </section>
        <section>
          <h3>{t('membersOf', { count: mode.members.length })}</h3>
          <p className="names">
            {mode.members.map(({ node }) => (
              <NodeButton key={node} id={node} nodes={nodes} />
            ))}
          </p>
          {sentences.map((text) => (
            <p key={text.en}>{text[language]}</p>
          ))}
        </section>
      </div>
      <details className="mirror">
        <summary>{t('evidence', { count: mode.told.total })}</summary>
        <EvidenceLinks ids={mode.told.links} links={links} nodes={nodes} total={mode.told.total} />
      </details>
    </section>
  );
}

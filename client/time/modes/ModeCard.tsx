import type { Mode, ModesAnswer } from '../../../model/api/modes.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useTimeState } from '../timeState.ts';
import { LayerShares } from './LayerShares.tsx';
import { stageYears } from './stageYears.ts';
import { useCompared } from './useCompared.ts';
import { Verdict } from './Verdict.tsx';
import { modesWords } from './words.ts';

/** One mode at a glance: where, what is said, what is measured, whether the two agree, and its stages. */
export function ModeCard({ mode, nodes }: { mode: Mode; nodes: ModesAnswer['nodes'] }) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const [state, change] = useTimeState();
  const { compared, toggle } = useCompared();
  const opened = state.mode === mode.node.id;
  return (
    <li className="mode-card" data-opened={opened || undefined}>
      <h2>
        <NodeButton id={mode.node.id} nodes={nodes} />
      </h2>
      <dl>
        <dt>{t('practisedIn')}</dt>
        <dd>
          {mode.places.map(({ node }) => (
            <NodeButton key={node} id={node} nodes={nodes} />
          ))}
        </dd>
        <dt>{t('documents')}</dt>
        <dd>
          {mode.dominatedBy.length === 0 ? t('nothingSaid') : null}
          {mode.dominatedBy.map(({ network }) => (
            <NodeButton key={network} id={network} nodes={nodes} />
          ))}
        </dd>
      </dl>
      <h3>
        {t('measured', { count: mode.told.total })}{' '}
        <small>
          <span className="said" aria-hidden="true">
            {t('mark')}
          </span>{' '}
          {t('named')}
        </small>
      </h3>
      <LayerShares shares={mode.told.shares} named={mode.dominatedBy.flatMap(({ layer }) => layer ?? [])} />
      <p>
        <Verdict agreement={mode.verdict.agreement} /> {mode.verdict.text[language]}
      </p>
      <ol className="stage-line" aria-label={t('stages')}>
        {mode.stages.map((stage, at) => (
          <li key={stage.id} data-now={stage.underWay || undefined} title={stage.name[language]}>
            <b>{at + 1}</b> <small>{stageYears(stage) ?? t('noDate')}</small>
          </li>
        ))}
      </ol>
      <footer>
        <button type="button" className="quiet" aria-expanded={opened} onClick={() => change({ mode: opened ? undefined : mode.node.id })}>
          {t(opened ? 'closeDetails' : 'details')}
        </button>
        <label>
          <input type="checkbox" checked={compared.includes(mode.node.id)} onChange={() => toggle(mode.node.id)} /> {t('compareThis')}
        </label>
      </footer>
    </li>
  );
}

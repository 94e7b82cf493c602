import type { ModesAnswer, StageAnswer } from '../../../model/api/modes.ts';
import { LAYERS } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { LayerGlyph } from '../../app/LayerGlyph.tsx';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { NodeButton } from '../NodeButton.tsx';
import { stageYears } from './stageYears.ts';
import { Verdict } from './Verdict.tsx';
import { modesWords } from './words.ts';

interface StageColumnProps {
  readonly stage: StageAnswer;
  readonly number: number;
  readonly nodes: ModesAnswer['nodes'];
}

/** One stage: when, what it is said to build and with what, and how the links told with it grew. */
export function StageColumn({ stage, number, nodes }: StageColumnProps) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const { view } = useView();
  return (
    <li className="stage-column">
      <header>
        <h3>
          <b className="stage-number">{number}</b> <NodeButton id={stage.id} nodes={nodes} />
        </h3>
        <span>
          {stageYears(stage) ?? t('noDate')}
          {stage.underWay === true ? ` · ${t('underWay', { year: view.at ?? '' })}` : ''}
        </span>
      </header>
      <dl>
        <dt>{t('builds')}</dt>
        <dd>
          {stage.builds.length === 0 ? t('nothingSaid') : null}
          {stage.builds.map(({ network }) => (
            <NodeButton key={network} id={network} nodes={nodes} />
          ))}
        </dd>
        <dt>{t('tools')}</dt>
        <dd>
          {stage.tools.length === 0 ? t('noTools') : null}
          {stage.tools.map(({ node, link }) => (
            <NodeButton key={link} id={node} nodes={nodes} />
          ))}
        </dd>
      </dl>
      <StageCounts stage={stage} />
      <Verdict agreement={stage.verdict.agreement} />
      <details>
        <summary>{t('more')}</summary>
        <p>{stage.text[language]}</p>
        <p className="names">
          {stage.members.length === 0 ? t('noMembers') : null}
          {stage.members.map(({ node }) => (
            <NodeButton key={node} id={node} nodes={nodes} />
          ))}
        </p>
      </details>
    </li>
  );
}

/** Links told per layer, and how many more or fewer than in the stage before. */
function StageCounts({ stage: { told, growth } }: { stage: StageAnswer }) {
  const t = useWords(modesWords);
  const language = useLanguage();
  const shade = useShade();
  const most = Math.max(1, ...Object.values(told.byLayer));
  const signed = new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' });
  return (
    <ul className="shares" aria-label={t('counts')}>
      {LAYERS.map((layer) => {
        const count = told.byLayer[layer.id] ?? 0;
        return (
          <li key={layer.id} style={{ '--layer': layerColour(layer, shade) }}>
            <LayerGlyph layer={layer.id} />
            <span>{layer.name[language]}</span>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span className="number">{count.toLocaleString(localeOf(language))}</span>
            {growth === undefined ? null : (
              <span className="grown number" title={t('growth')}>
                {signed.format(growth[layer.id] ?? 0)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import type { ReactNode } from 'react';
import type { StageBand, TimelineAnswer } from '../../../model/api/timeline.ts';
import type { NodeId } from '../../../model/ids.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { NodeButton } from '../NodeButton.tsx';
import { type Axis, moment, placed } from './axis.ts';
import { timelineWords } from './words.ts';
import './stages.css';

interface StageRowsProps {
  readonly data: Pick<TimelineAnswer, 'stages' | 'nodes'>;
  readonly axis: Axis;
  /** What stands beside a mode's name. */
  readonly beside?: (mode: NodeId, stages: readonly StageBand[]) => ReactNode;
}

/** The stages of each mode as bands; of a mode without dates it is said. */
export function StageRows({ data, axis, beside }: StageRowsProps) {
  return stagesByMode(data.stages).map(([mode, stages]) => (
    <div key={mode} className="chart-row stage-row">
      <div className="row-label">
        <NodeButton id={mode} nodes={data.nodes} />
        {beside?.(mode, stages)}
      </div>
      <div className="plot">
        {stages.map((stage, at) => (
          <Band key={stage.stage} stage={stage} number={at + 1} name={data.nodes[stage.stage]?.name} axis={axis} />
        ))}
        <UndatedStages stages={stages} />
      </div>
    </div>
  ));
}

function stagesByMode(stages: readonly StageBand[]): [NodeId, StageBand[]][] {
  const byMode = new Map<NodeId, StageBand[]>();
  for (const stage of stages) byMode.set(stage.mode, [...(byMode.get(stage.mode) ?? []), stage]);
  return [...byMode];
}

interface BandProps {
  readonly stage: StageBand;
  readonly number: number;
  readonly name: TimelineAnswer['text'] | undefined;
  readonly axis: Axis;
}

function Band({ stage, number, name, axis }: BandProps) {
  const t = useWords(timelineWords);
  const language = useLanguage();
  const { view, go } = useView();
  if (stage.from === undefined && stage.to === undefined) return null;
  const [from, to] = [stage.from, stage.to].map((date) => (date === undefined ? undefined : moment(date)));
  return (
    <button
      type="button"
      className="band"
      data-number={number}
      data-open={stage.open || undefined}
      aria-pressed={view.sel === stage.stage}
      title={stage.text[language]}
      style={placed(axis, from, to)}
      onClick={() => go({ sel: stage.stage })}
    >
      <b>{number}</b> <span>{name?.[language] ?? t('stage', { number })}</span>
    </button>
  );
}

function UndatedStages({ stages }: { stages: readonly StageBand[] }) {
  const t = useWords(timelineWords);
  const count = stages.filter(({ from, to }) => from === undefined && to === undefined).length;
  return count === 0 ? null : <span className="no-date">{t('undatedStages', { count })}</span>;
}

import { Button, Progress } from 'antd';
import { useView } from '../app/view.ts';
import { ARRANGEMENTS, type Arrangement, GROUPINGS, type Grouping, type Placed } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { ACTIONS, type Stage } from './actions.ts';
import { ColourControl } from './colouring/ColourControl.tsx';
import type { Arranging } from './useArranging.ts';
import { canvasWords } from './words.ts';

/** What can be done to the canvas: actions, arrangements, grouping, and the table. */
export function Toolbar({ stage, arranging, on }: { stage: Stage; arranging: Arranging; on: readonly Placed[] }) {
  const t = useWords(canvasWords);
  const { view, go } = useView();
  const arrange = (lay: Arrangement): void => arranging.start({ on, lay, by: view.by });
  const group = (by: Grouping | undefined): void =>
    by === undefined ? go({ by, open: undefined }) : arranging.start({ on, lay: view.lay ?? 'force', by });
  return (
    <div className="tools" role="toolbar" aria-label={t('tools')}>
      <div className="cluster">
        {ACTIONS.map((action) => (
          <Button
            key={action.id}
            size="small"
            type={action.isOn?.(stage) ? 'primary' : 'default'}
            {...(action.isOn && { 'aria-pressed': action.isOn(stage) })}
            disabled={!action.isPossible(stage)}
            title={action.keys.join(', ')}
            onClick={() => action.perform(stage)}
          >
            {t(action.id)}
          </Button>
        ))}
      </div>
      <div className="cluster">
        <label>
          {t('arrange')}{' '}
          <select
            value={view.lay ?? ''}
            disabled={on.length < 2}
            onChange={({ target }) => arrange(ARRANGEMENTS.find((known) => known === target.value) ?? 'force')}
          >
            <option value="" disabled hidden>
              {t('byHand')}
            </option>
            {ARRANGEMENTS.map((lay) => (
              <option key={lay} value={lay}>
                {t(lay)}
              </option>
            ))}
          </select>
        </label>
        <Button size="small" disabled={on.length < 2} title={t('againHint')} onClick={() => arrange(view.lay ?? 'force')}>
          {t('again')}
        </Button>
        <label>
          {t('group')}{' '}
          <select
            value={view.by ?? ''}
            disabled={on.length < 2}
            onChange={({ target }) => group(GROUPINGS.find((known) => known === target.value))}
          >
            <option value="">{t('noGroups')}</option>
            {GROUPINGS.filter((by) => by !== 'chosen' || view.gathered !== undefined).map((by) => (
              <option key={by} value={by}>
                {t(by)}
              </option>
            ))}
          </select>
        </label>
        <Button
          size="small"
          type={view.dock === undefined ? 'default' : 'primary'}
          aria-pressed={view.dock !== undefined}
          disabled={on.length === 0}
          onClick={() => go({ dock: view.dock === undefined ? 'table' : undefined }, { quietly: true })}
        >
          {t('table')}
        </Button>
      </div>
      <ColourControl disabled={on.length === 0} />
      {arranging.done === undefined ? null : (
        <div className="working" role="status">
          <span>{t('arranging')}</span>
          <Progress percent={Math.round(100 * arranging.done)} size="small" aria-label={t('arranging')} />
          <Button size="small" onClick={arranging.stop}>
            {t('stop')}
          </Button>
        </div>
      )}
    </div>
  );
}

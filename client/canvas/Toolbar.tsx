import { Button, Progress } from 'antd';
import { useView } from '../app/view.ts';
import { ARRANGEMENTS, type Arrangement, GROUPINGS, type Grouping, type Placed } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { ACTIONS, type Stage } from './actions.ts';
import { ColourControl } from './colouring/ColourControl.tsx';
import { Sign, Tool } from './Tool.tsx';
import type { Arranging } from './useArranging.ts';
import { canvasWords } from './words.ts';
import './tools.css';

/** What can be done to the canvas: actions, arrangements, grouping, and the table. */
export function Toolbar({ stage, arranging, on }: { stage: Stage; arranging: Arranging; on: readonly Placed[] }) {
  const t = useWords(canvasWords);
  const { view, go } = useView();
  const arrange = (lay: Arrangement): void => arranging.start({ on, lay, by: view.by });
  const group = (by: Grouping | undefined): void =>
    by === undefined ? go({ by, open: undefined }) : arranging.start({ on, lay: view.lay ?? 'force', by });
  return (
    <div className="tools-frame">
      <div className="tools" role="toolbar" aria-label={t('tools')}>
        <div className="cluster">
          {ACTIONS.map(({ id, sign, keys, isOn, isPossible, perform }) =>
            sign === undefined ? null : (
              <Tool
                key={id}
                sign={sign}
                name={t(id)}
                keys={keys}
                isOn={isOn?.(stage)}
                disabled={!isPossible(stage)}
                onPress={() => perform(stage)}
              />
            ),
          )}
        </div>
        <div className="cluster">
          <label title={t('arrange')}>
            <Sign of="arrange" />
            <span className="tool-name">{t('arrange')}</span>
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
          <Tool
            sign="again"
            name={t('again')}
            hint={t('againHint')}
            disabled={on.length < 2}
            onPress={() => arrange(view.lay ?? 'force')}
          />
          <label title={t('group')}>
            <Sign of="group" />
            <span className="tool-name">{t('group')}</span>
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
        </div>
        <ColourControl disabled={on.length === 0} />
        <Tool
          sign="table"
          name={t('table')}
          isOn={view.dock !== undefined}
          disabled={on.length === 0}
          onPress={() => go({ dock: view.dock === undefined ? 'table' : undefined }, { quietly: true })}
        />
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
    </div>
  );
}

import { Button } from 'antd';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePicker } from '../search/NodePicker.tsx';
import { Conditions } from './Conditions.tsx';
import { useRoutesState, WEIGHTS } from './routesState.ts';
import { routesWords } from './words.ts';
import './form.css';

/** From, to, what to prefer, and the conditions; each change is a step that back takes back. */
export function RouteForm() {
  const t = useWords(routesWords);
  const { view, go } = useView();
  const [state, change] = useRoutesState();
  const { from, to } = view;
  const { weight = 'hops' } = state;

  /** An end is neither a stop nor avoided any more. */
  function choose(ends: { from?: NodeId | undefined; to?: NodeId | undefined }): void {
    const chosen: readonly (string | undefined)[] = Object.values(ends);
    const without = (ids: readonly string[] = []): string => ids.filter((id) => !chosen.includes(id)).join(',');
    go(ends, { asks: { via: without(state.via), avoid: without(state.avoid), route: '' } });
  }

  return (
    <form className="route-form" aria-label={t('ask')} onSubmit={(event) => event.preventDefault()}>
      <div className="route-ends">
        <NodePicker label={t('from')} id={from} onChoose={(id) => choose({ from: id })} />
        <Button
          className="swap"
          aria-label={t('swap')}
          title={t('swap')}
          disabled={from === undefined && to === undefined}
          onClick={() => go({ from: to, to: from }, { asks: { via: [...(state.via ?? [])].reverse().join(','), route: '' } })}
        >
          ⇄
        </Button>
        <NodePicker label={t('to')} id={to} onChoose={(id) => choose({ to: id })} />
        <fieldset className="weights">
          <legend className="unseen">{t('least')}</legend>
          {WEIGHTS.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === weight}
              title={t(`${id}Means`)}
              onClick={() => change({ weight: id === 'hops' ? undefined : id, route: undefined })}
            >
              {t(id)}
            </button>
          ))}
        </fieldset>
      </div>
      <Conditions />
    </form>
  );
}

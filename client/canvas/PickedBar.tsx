import { Button } from 'antd';
import { useWords } from '../app/words.ts';
import type { Stage } from './actions.ts';
import { PICKED_ACTIONS } from './pickedActions.ts';
import { canvasWords } from './words.ts';

/** How many nodes are chosen together, and what can be done with them. */
export function PickedBar({ stage }: { stage: Stage }) {
  const t = useWords(canvasWords);
  const count = stage.view.picked?.length ?? 0;
  if (count === 0) return null;
  return (
    <div className="picked-bar" role="toolbar" aria-label={t('pickedTools')}>
      <strong role="status">{t('pickedCount', { count })}</strong>
      {PICKED_ACTIONS.map((action) => (
        <Button
          key={action.id}
          size="small"
          disabled={!action.isPossible(stage)}
          title={action.keys.join(', ')}
          onClick={({ currentTarget }) => {
            // This bar goes when nothing is chosen any more.
            currentTarget.closest('.sight')?.querySelector<HTMLElement>('[role="application"]')?.focus();
            action.perform(stage);
          }}
        >
          {t(action.id)}
        </Button>
      ))}
    </div>
  );
}

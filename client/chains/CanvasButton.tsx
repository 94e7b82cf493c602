import { Button } from 'antd';
import { useView } from '../app/view.ts';
import type { Placed } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { chainsWords } from './words.ts';

interface CanvasButtonProps {
  readonly placed: readonly Placed[];
  /** How many there would be without the limit of what a canvas can show. */
  readonly total: number;
}

/** Puts actors on the canvas, and says how many of how many. */
export function CanvasButton({ placed, total }: CanvasButtonProps) {
  const t = useWords(chainsWords);
  const { go } = useView();
  if (placed.length === 0) return null;
  return (
    <Button type="primary" onClick={() => go({ on: placed, sel: undefined }, { page: '/explore' })}>
      {total > placed.length ? t('toCanvasCut', { shown: placed.length, total }) : t('toCanvas')}
    </Button>
  );
}

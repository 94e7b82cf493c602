import { useWords } from '../app/words.ts';
import type { CanvasHandle } from './NetworkCanvas.tsx';
import { canvasWords } from './words.ts';

export function Zoom({ handle }: { handle: { readonly current: CanvasHandle | null } }) {
  const t = useWords(canvasWords);
  return (
    <div className="zoom">
      <button type="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => handle.current?.zoomBy(1.4)}>
        +
      </button>
      <button type="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => handle.current?.zoomBy(1 / 1.4)}>
        −
      </button>
      <button type="button" aria-label={t('fit')} title={`${t('fit')} (0)`} onClick={() => handle.current?.showAll()}>
        ⤢
      </button>
    </div>
  );
}

import { Button } from 'antd';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { useView } from '../app/view.ts';
import type { Placed } from '../app/viewState.ts';
import { useWords } from '../app/words.ts';
import { setSharing } from '../share/sharing.ts';
import type { Sight } from './drawing.ts';
import type { Scene } from './scene.ts';
import { canvasWords } from './words.ts';

interface StageFootProps {
  readonly scene: Scene;
  readonly answer: SubgraphAnswer | undefined;
  readonly on: readonly Placed[];
  readonly sight: Sight;
  /** The arrangement is too long for a link. */
  readonly isLong: boolean;
}

/** How many of how many: nothing on the canvas is left out without a word. */
export function StageFoot({ scene, answer, on, sight, isLong }: StageFootProps) {
  const t = useWords(canvasWords);
  const { view, go } = useView();
  const placeless =
    view.lay === 'map' ? scene.nodes.filter(({ node }) => node.position === undefined && node.city === undefined).length : 0;
  return (
    <footer className="stage-foot">
      <span>
        {t('shown', { nodes: scene.nodes.length, of: on.length, links: scene.links.length, total: answer?.total.links ?? 0 })}
        {scene.hidden.length === 0 ? null : (
          <>
            {' '}
            · {t('hiddenCount', { count: scene.hidden.length })}{' '}
            <Button type="link" size="small" onClick={() => go({ hide: undefined })}>
              {t('showHidden')}
            </Button>
          </>
        )}
      </span>
      {/* Said also when nothing is left out: rows that come and go while one zooms would move the drawing. */}
      {sight.inSight === 0 ? null : (
        <span>{t(sight.labelled < sight.inSight ? 'labels' : 'labelsAll', { labelled: sight.labelled, inSight: sight.inSight })}</span>
      )}
      {placeless === 0 ? null : <span>{t('placeless', { count: placeless })}</span>}
      {answer === undefined || answer.unknown.length === 0 ? null : <span>{t('unknown', { count: answer.unknown.length })}</span>}
      {isLong ? (
        <span>
          {t('long')}{' '}
          <Button type="link" size="small" onClick={() => setSharing(true)}>
            {t('makeShort')}
          </Button>
        </span>
      ) : null}
    </footer>
  );
}

import { Button, Spin } from 'antd';
import { Told } from '../app/Told.tsx';
import { useWords } from '../app/words.ts';
import type { Making } from './useMaking.ts';
import { shareWords } from './words.ts';

/** How far the file is: being made, saved under a name, or failed with a way on. */
export function ProgressLine({ making: { progress, cancel } }: { making: Making }) {
  const t = useWords(shareWords);
  return (
    <div className="share-progress" role="status">
      {progress.state === 'making' ? (
        <>
          <Spin size="small" />
          <span>{t('making', { what: progress.what })}</span>
          <Button size="small" onClick={cancel}>
            {t('cancel')}
          </Button>
        </>
      ) : progress.state === 'saved' ? (
        <span>{progress.file.told ?? t('saved', { name: progress.file.name })}</span>
      ) : progress.state === 'failed' ? (
        <Told error={progress.error} />
      ) : null}
    </div>
  );
}

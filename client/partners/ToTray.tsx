import { Button } from 'antd';
import { useWords } from '../app/words.ts';
import { useToTray } from './useToTray.ts';
import { partnersWords } from './words.ts';

/** Beside a partner that was taken in: on to what the rules say of it. */
export function ToTray() {
  const t = useWords(partnersWords);
  return (
    <Button size="small" type="link" aria-keyshortcuts="C" onClick={useToTray()}>
      {t('toTray')}
    </Button>
  );
}

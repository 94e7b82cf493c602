import { Alert, Button } from 'antd';
import { CallFailed } from '../api/fetchJson.ts';
import { shellWords } from './shellWords.ts';
import { useLanguage, useWords } from './words.ts';

/** A failed call, as a sentence in the reader's language with a way on. */
export function Told({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords(shellWords);
  const language = useLanguage();
  const message = error instanceof CallFailed ? error.told[language] : error instanceof Error ? error.message : String(error);
  return (
    <Alert
      type="error"
      showIcon
      title={message}
      action={
        retry === undefined ? undefined : (
          <Button size="small" onClick={retry}>
            {t('retry')}
          </Button>
        )
      }
    />
  );
}

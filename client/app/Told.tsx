import { Alert, Button } from 'antd';
import { CallFailed } from '../api/fetchJson.ts';
import { PartMissing } from './parts.ts';
import { shellWords } from './shellWords.ts';
import { useLanguage, useWords } from './words.ts';

/** What failed, as a sentence in the reader's language with a way on. */
export function Told({ error, retry, leave }: { error: unknown; retry?: () => void; leave?: (() => void) | undefined }) {
  const t = useWords(shellWords);
  const language = useLanguage();
  const message =
    error instanceof CallFailed
      ? error.told[language]
      : error instanceof PartMissing
        ? t('partMissing')
        : t('fault', { message: error instanceof Error ? error.message : String(error) });
  return (
    <Alert
      type="error"
      showIcon
      title={message}
      closable={leave === undefined ? false : { onClose: leave, 'aria-label': t('close') }}
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

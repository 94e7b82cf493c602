import { Alert, Button } from 'antd';
import type { Language } from '../../model/text.ts';
import { CallFailed } from '../api/fetchJson.ts';
import { PartMissing } from './parts.ts';
import { shellWords } from './shellWords.ts';
import { type Say, useLanguage, useWords } from './words.ts';

/** What failed, as a sentence in the reader's language with a way on. */
export function Told({ error, retry, leave }: { error: unknown; retry?: () => void; leave?: (() => void) | undefined }) {
  const t = useWords(shellWords);
  const language = useLanguage();
  const message = messageOf(error, t, language);
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

function messageOf(error: unknown, t: Say<typeof shellWords>, language: Language): string {
  if (error instanceof PartMissing) return t('partMissing');
  if (!(error instanceof CallFailed)) return t('fault', { message: error instanceof Error ? error.message : String(error) });
  // Two are worded for those who call the API: whoever reads a page is told in its own words.
  if (error.code === 'unknown-source') return t('unknownSource');
  if (error.code === 'invalid-request' && error.where.length > 0) return t('invalid', { where: error.where.join(', ') });
  return error.told[language];
}

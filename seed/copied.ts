import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** So many characters in a row that a document also has are a copied sentence and not a common phrase. */
const RUN = 18;
const BYTES = 5;

export interface Copied {
  /** The first run of the text that a document has too; null when there is none. */
  longestRun(text: string): string | null;
}

/** Han characters and digits only: punctuation and line breaks do not make a text one's own. */
const plain = (text: string): string => text.replaceAll(/[^\p{Script=Han}\d]/gu, '');

export const runsOf = (text: string): string[] => {
  const characters = [...plain(text)];
  return characters.slice(0, Math.max(0, characters.length - RUN + 1)).map((_, at) => characters.slice(at, at + RUN).join(''));
};

export const fingerprint = (run: string): string =>
  createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, BYTES * 2);

/**
 * The documents' runs as fingerprints: `seed/data/ledger/documents.fingerprints` holds no text, only what tells a copied run again.
 * Five bytes each: a chance hit among 35,000 is one in thirty million.
 */
export function readCopied(): Copied {
  const bytes = readFileSync(new URL('./data/ledger/documents.fingerprints', import.meta.url));
  const known = new Set<string>();
  for (let at = 0; at < bytes.length; at += BYTES) known.add(bytes.subarray(at, at + BYTES).toString('hex'));
  return { longestRun: (text) => runsOf(text).find((run) => known.has(fingerprint(run))) ?? null };
}

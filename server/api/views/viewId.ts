import { createHash } from 'node:crypto';
import { VIEW_ID_LETTERS, type ViewContent, ViewId } from '../../../model/sharedView.ts';

const SHORTEST = 9;
const LONGEST = 40;

/** The ids that a view may have, the shortest first: the same view on the same data always has the same ones. */
export function* viewIds({ page, search, title }: ViewContent, revision: number): Generator<ViewId> {
  const parts = Object.entries(search).sort(([a], [b]) => (a < b ? -1 : 1));
  const letters = lettersOf(
    createHash('sha256')
      .update(JSON.stringify([page, parts, title ?? '', revision]))
      .digest(),
  );
  for (let length = SHORTEST; length <= LONGEST; length += 2) yield ViewId.parse(letters.slice(0, length));
}

function lettersOf(hash: Buffer): string {
  let [rest, letters] = [BigInt(`0x${hash.toString('hex')}`), ''];
  const base = BigInt(VIEW_ID_LETTERS.length);
  while (letters.length < LONGEST) {
    letters += VIEW_ID_LETTERS[Number(rest % base)] ?? '';
    rest /= base;
  }
  return letters;
}

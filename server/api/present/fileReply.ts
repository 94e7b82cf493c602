import type { Made } from '../../pictures/made.ts';
import { Reply } from '../reply.ts';

interface FileTold {
  readonly media: string;
  readonly name: string;
  readonly ending: string;
  readonly made: Date;
}

/** What cannot stand in a file's name somewhere, or is seen nowhere. */
const UNFIT = /[\p{C}\p{Z}/\\:*?"<>|%.~]+/gu;
/** As in 2026-11-21, where the server is. */
const DAY = new Intl.DateTimeFormat('sv-SE');
const MOST_LETTERS = 60;

/** A file to be kept. Characters that no font of ours has are named in a header, so that the page can say so. */
export function fileReply({ bytes, lacking }: Made, { media, name, ending, made }: FileTold): Reply {
  const day = DAY.format(made);
  const about = Array.from(name.replace(UNFIT, '-'))
    .slice(0, MOST_LETTERS)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  const file = encodeURIComponent(['deltaweave', about, day].filter(Boolean).join('-')).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Reply((response) => {
    response.set({
      'Content-Type': media,
      'Content-Disposition': `attachment; filename="deltaweave-${day}.${ending}"; filename*=UTF-8''${file}.${ending}`,
      'Cache-Control': 'no-store',
      ...(lacking.length > 0 && {
        'X-Lacking-Characters': lacking
          .slice(0, 100)
          .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
          .join(' '),
      }),
    });
    response.end(bytes);
  });
}

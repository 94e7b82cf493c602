import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportAbout } from '../../../model/api/export.ts';
import type { exportFormat } from '../../../model/exportFormats.ts';
import { isNewerThanHeld } from '../present/answer.ts';
import { ApiProblem } from '../problem.ts';
import { Reply } from '../reply.ts';

type Format = ReturnType<typeof exportFormat>;

/** Files are long work for one event loop: more at once only make each of them slower. */
const MOST_AT_ONCE = 4;
/** Whoever takes nothing for so long has gone, though nobody said so. */
const STALLED_MS = 60_000;

let underWay = 0;

/** The file goes out as it is written, no faster than it is taken; when the caller goes away, nothing more is written. */
export const exportReply = (
  content: () => AsyncIterable<string | Uint8Array>,
  { format, about }: { readonly format: Format; readonly about: ExportAbout },
): Reply =>
  new Reply(async (response) => {
    if (underWay >= MOST_AT_ONCE) throw new ApiProblem('busy');
    if (!isNewerThanHeld(response, about.revision)) return;
    response.set({ 'Content-Disposition': disposition(format, about), 'X-Accel-Buffering': 'no' });
    // As it is written: `set` would add a charset.
    response.setHeader('Content-Type', format.mediaType);
    if (response.req.method === 'HEAD') {
      response.end();
      return;
    }
    underWay += 1;
    try {
      response.setTimeout(STALLED_MS, () => response.destroy());
      await pipeline(Readable.from(content(), { objectMode: true, highWaterMark: 1 }), response);
    } catch (error) {
      if (!response.destroyed || !isPrematureClose(error)) throw error;
    } finally {
      underWay -= 1;
    }
  });

/** The caller went away, or took nothing for too long. */
const isPrematureClose = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** A name for those who read ASCII only, and one with its Chinese half for all others (RFC 6266). */
function disposition({ extension, id }: Format, { revision, made, selection }: ExportAbout): string {
  const day = made.slice(0, 10);
  const what = selection === null ? ['graph', '知识网络'] : ['selection', '知识网络选集'];
  const ending = `r${revision}-${day}${id === extension ? '' : `-${id}`}.${extension}`;
  return `attachment; filename="deltaweave-${what[0]}-${ending}"; filename*=UTF-8''${encodeURIComponent(`织网-${what[1]}-${ending}`)}`;
}

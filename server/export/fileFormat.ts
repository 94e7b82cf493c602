import type { ExportContent } from './content.ts';

/** A form of file: writes the content piece by piece, each piece when the one before it was taken. */
export type FileFormat = (content: ExportContent) => AsyncIterable<string | Uint8Array>;

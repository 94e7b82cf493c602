import { kindCode } from '../graph/codes.ts';
import { NOT_BETWEEN_CITIES } from './cities/eachTie.ts';

/**
 * Where something lies, what borders on it and what branch it is counted to say nothing about working together; nor do ties of texts.
 * By code.
 */
export const SILENT_KINDS: ReadonlySet<number> = new Set([...NOT_BETWEEN_CITIES, kindCode('borders'), kindCode('active_in')]);

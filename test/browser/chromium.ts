import { existsSync } from 'node:fs';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What is missing to open the page in a real browser; null when nothing is. */
export const missingForBrowser = (): string | null =>
  existsSync(CHROMIUM) ? null : 'Chromium not found: apt-get install chromium fonts-noto-cjk (or set CHROMIUM to its path)';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { LOCALES, PHONE as SMALL } from './inChromium.ts';

export const ZH = { locale: LOCALES.zh } as const;
export const EN = { locale: LOCALES.en } as const;
export const DARK = { ...EN, colorScheme: 'dark' } as const;
export const PHONE = { ...ZH, viewport: SMALL, deviceScaleFactor: 2 } as const;

export interface Stop {
  readonly name: string;
  readonly path: string;
  readonly look: BrowserContextOptions;
  /** Does what the tour tells of, and leaves the page as its picture shows it. */
  readonly walk: (page: Page) => Promise<void>;
}

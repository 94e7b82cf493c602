import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Playwright's own list of what to leave out, as far as it matters here (a second list replaces the first), and what costs most. */
const LEFT_OUT = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  // Two pages of the browser's own behind the address field of every window, though nobody sees it.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${LEFT_OUT.join()}`,
];

/** What is missing to open the page in a real browser; null when nothing is. */
export const missingForBrowser = (): string | null =>
  existsSync(CHROMIUM) ? null : 'Chromium not found: apt-get install chromium fonts-noto-cjk (or set CHROMIUM to its path)';

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

const OUT = resolve('test/browser/out');

/** A picture of the page, kept for whoever wants to look. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}

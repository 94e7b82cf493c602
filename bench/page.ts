import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../server/config.ts';
import { type Service, startService } from '../server/service.ts';
import { openBrowser } from '../test/browser/browser.ts';
import { filledStore } from './filledStore.ts';
import { LINKS, measureCrowd, NODES } from './page/crowd.ts';
import { measureInitial } from './page/initial.ts';
import { measureMounts } from './page/mounts.ts';
import type { Row } from './page/row.ts';
import { measureSearch } from './page/search.ts';
import { measureStart } from './page/start.ts';
import { loadNow, machine, table } from './report.ts';
import { syntheticGraph } from './syntheticGraph.ts';

/**
 * npm run bench:page
 * The built page in Chromium: how smooth a crowded canvas is, what it leaves behind, how soon the start page is there. Names of measurements
 * (`start initial search mounts crowd`) choose some of them.
 */
const RESULTS = 'bench/results/page.md';
const PAGE = resolve('dist/client');
const chosen = process.argv.slice(2);
const wants = (name: string): boolean => chosen.length === 0 || chosen.includes(name);

const serve = async (dataDir: string): Promise<Service> => {
  const service = await startService(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }), { version: 'bench', page: PAGE });
  await service.ready;
  return service;
};

if (!existsSync(PAGE)) throw new Error('The page is not built yet: npm run build');
const load = loadNow();
const fresh = mkdtempSync(join(tmpdir(), 'deltaweave-page-'));
const made = await filledStore(`store-${NODES}-${LINKS}`, () => syntheticGraph(NODES, LINKS));
const [product, crowd] = [await serve(fresh), await serve(made)];
const browser = await openBrowser();
const rows: Row[] = [];
try {
  const measurements = {
    start: () => measureStart(browser, product.url),
    initial: () => measureInitial(browser, product.url),
    search: () => measureSearch(browser, product.url),
    mounts: () => measureMounts(browser, product.url),
    crowd: () => measureCrowd(browser, crowd.url),
  };
  for (const [name, measure] of Object.entries(measurements)) if (wants(name)) rows.push(...(await measure()));
} finally {
  await browser.close();
  await Promise.all([product.stop(), crowd.stop()]);
  rmSync(fresh, { recursive: true });
}

const report = [
  '# The page in Chromium',
  `${machine()}, ${browser.version()}, no graphics card; load before the run ${load.toFixed(1)}. Canvas figures: ${NODES.toLocaleString('en')} nodes and ${LINKS.toLocaleString('en')} links at 1920×1080.`,
  table(
    ['what', 'figure', 'goal', ''],
    rows.map(({ what, figure, goal, met }) => [what, figure, goal, met === undefined ? '' : met ? 'met' : 'missed']),
  ),
  '',
].join('\n\n');
mkdirSync('bench/results', { recursive: true });
writeFileSync(RESULTS, report);
console.log(`${report}Written to ${RESULTS}`);

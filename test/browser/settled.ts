import type { Page, Request } from 'playwright-core';

interface Traffic {
  begun: number;
  readonly open: Set<Request>;
}

const trafficOf = new WeakMap<Page, Traffic>();
const MOST_MS = 60_000;

/** From now on it is known what the page waits for. */
export function watch(page: Page): void {
  const traffic: Traffic = { begun: 0, open: new Set() };
  trafficOf.set(page, traffic);
  page.on('request', (request) => {
    // What the document before was waiting for no longer matters.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) traffic.open.clear();
    traffic.begun += 1;
    traffic.open.add(request);
  });
  const ended = (request: Request): void => {
    traffic.open.delete(request);
  };
  page.on('requestfinished', ended).on('requestfailed', ended);
}

/** Two frames on: whether all that the page says of itself is that it is there. */
const looksSettled = (): Promise<boolean> =>
  new Promise((tell) => {
    const look = (): void => {
      const isThere = (document.getElementById('main')?.childElementCount ?? 0) > 0;
      const waits = document.querySelector('.ant-skeleton, [aria-busy="true"]') !== null || document.fonts.status === 'loading';
      const moves = document.getAnimations().some(({ playState, effect }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
      });
      tell(isThere && !waits && !moves);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  });

/** Until nothing is asked for, nothing says that it waits and nothing moves: sooner than a rest of the network, and surer. */
export async function settled(page: Page): Promise<void> {
  const traffic = trafficOf.get(page);
  if (traffic === undefined) throw new Error('The page is not watched');
  for (const end = Date.now() + MOST_MS; Date.now() < end; ) {
    const [begun, rests] = [traffic.begun, traffic.open.size === 0];
    const looks = await page.evaluate(looksSettled);
    if (looks && rests && traffic.open.size === 0 && traffic.begun === begun) return;
  }
  throw new Error(
    `The page does not come to rest; it waits for: ${[...traffic.open].map((request) => request.url()).join(', ') || 'itself'}`,
  );
}

export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await settled(page);
}

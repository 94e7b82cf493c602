import type { Points, Tell } from './network.ts';
import type { Order, Report } from './worker.ts';

/** Arranges beside the page's own thread; the page stays quick, and giving up ends the work at once. */
export function arrangeInWorker(order: Order, tell: Tell, signal: AbortSignal): Promise<Points> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const work = new Promise<Points>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => ('points' in data ? resolve(data.points) : tell(data.done)));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(order);
  });
  return work.finally(() => worker.terminate());
}

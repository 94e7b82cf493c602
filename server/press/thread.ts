import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { briefAsPdf } from '../briefs/briefAsPdf.ts';
import type { Made } from '../pictures/made.ts';
import { pictureAsPdf } from '../pictures/pdf/pictureAsPdf.ts';
import { svgOf } from '../pictures/svg/svgOf.ts';
import type { PressOrder } from './orders.ts';
import type { PressReport } from './press.ts';

if (parentPort === null) throw new Error('This file runs as a thread');
const port = parentPort;

// Elsewhere this would slow down the whole process; on Linux it is this thread's: calls are answered first.
if (process.platform === 'linux') setPriority(5);

port.on('message', (order: PressOrder) => {
  made(order).then(
    (file) => tell({ made: file }),
    (error: unknown) => tell({ failed: error instanceof Error ? error : new Error(String(error)) }),
  );
});

function made(order: PressOrder): Promise<Made> {
  if (order.kind === 'brief') return briefAsPdf(order.brief);
  return order.kind === 'svg' ? svgOf(order.drawing, order.language) : pictureAsPdf(order.drawing, order.language, order.made);
}

function tell(report: PressReport): void {
  port.postMessage(report);
}

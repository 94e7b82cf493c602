import type { Arrangement } from '../../app/viewState.ts';
import { arrange } from './arrange.ts';
import type { Network, Points } from './network.ts';

export interface Order {
  readonly kind: Arrangement;
  readonly network: Network;
}

export type Report = { readonly done: number } | { readonly points: Points };

const report = (told: Report): void => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  report({ points: arrange(data.kind, data.network, (done) => report({ done })) });
});

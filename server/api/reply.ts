import type { Response } from 'express';

/** What a handler returns that sends its answer in a way of its own. */
export class Reply {
  readonly send: (response: Response) => void | Promise<void>;

  constructor(send: (response: Response) => void | Promise<void>) {
    this.send = send;
  }
}

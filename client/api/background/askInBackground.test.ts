import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JobAnswer, JobState } from '../../../model/api/jobs.ts';
import { CallFailed } from '../fetchJson.ts';
import { askInBackground, type Pace } from './askInBackground.ts';

const ID = '6f1c7a52-0b0e-4a55-9a8e-0f4f3b1f9d11';
const AT = `/api/v1/jobs/${ID}`;
const PACE: Pace = { look: 1, longestSilence: 50, mostFailures: 2 };

const stand = (state: JobState, progress: number): JobAnswer => ({
  id: ID,
  state,
  progress,
  text: { zh: '', en: '' },
  call: { method: 'GET', path: '/api/v1/slow' },
  asked: '2026-11-21T00:00:00Z',
  addresses: { job: AT, events: `${AT}/events`, result: `${AT}/result` },
});
const accepted = () => Response.json(stand('waiting', 0), { status: 202, headers: { Location: AT } });
const event = (state: JobState, progress: number) => `event: progress\ndata: ${JSON.stringify(stand(state, progress))}\n\n`;
const problem = (status: number, en: string) =>
  Response.json({ type: 'x', title: 'x', status, detail: en, code: 'x', message: { zh: '中', en } }, { status });

/** Bytes that come in pieces of any size; it stays open unless it is told to end. */
function stream(text: string, { piece = 7, ends = true } = {}): Response {
  const bytes = new TextEncoder().encode(text);
  return new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.slice(at, at + piece));
        if (ends) controller.close();
      },
    }),
  );
}

/** Answers by method and address, the last answer again and again; remembers what was asked. */
function serve(answers: Readonly<Record<string, readonly (() => Response | Promise<Response>)[]>>): string[] {
  const asked: string[] = [];
  const left = new Map(Object.entries(answers).map(([call, all]) => [call, [...all]]));
  vi.stubGlobal('fetch', async (path: string, { method = 'GET' }: RequestInit = {}) => {
    const call = `${method} ${path}`;
    asked.push(call);
    const all = left.get(call) ?? [];
    const [first] = all;
    if (all.length > 1) all.shift();
    if (first === undefined) throw new TypeError(`nothing answers ${call}`);
    const response = await first();
    responses.push(response);
    return response;
  });
  return asked;
}

let responses: Response[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  responses = [];
});

function ask(signal = new AbortController().signal) {
  const seen: number[] = [];
  const answer = askInBackground('/slow', { signal, onStand: ({ progress }) => seen.push(progress), pace: PACE });
  return { answer, seen };
}

const result = () => Response.json({ found: 1 });

describe('a call that may take long', () => {
  it('is asked for with a preference, and answered as usual when it is there in time', async () => {
    const headers: unknown[] = [];
    vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
      headers.push(init.headers);
      return result();
    });
    const { answer, seen } = ask();
    expect(await answer).toEqual({ found: 1 });
    expect([headers, seen]).toEqual([[{ Prefer: 'respond-async, wait=2' }], []]);
  });

  it('is followed by its events, in whatever pieces they come, to its result', async () => {
    for (const piece of [1, 7, 10_000]) {
      const text = `${event('waiting', 0)}: still here\n\n${event('running', 0.25)}${event('done', 1)}`;
      const asked = serve({
        'GET /api/v1/slow': [accepted],
        [`GET ${AT}/events`]: [() => stream(text, { piece })],
        [`GET ${AT}/result`]: [result],
      });
      const { answer, seen } = ask();
      expect(await answer).toEqual({ found: 1 });
      expect([seen, asked.length]).toEqual([[0, 0, 0.25, 1], 3]);
      // A response that nobody reads would keep its connection.
      expect(responses.every(({ bodyUsed }) => bodyUsed)).toBe(true);
    }
  });

  it.each([
    ['are refused', () => problem(503, 'Too many')],
    ['end too soon', () => stream(event('running', 0.5))],
    ['fall silent', () => stream(event('running', 0.5), { ends: false })],
    ['cannot be read', () => stream('data: {nonsense\n\n')],
  ])('is looked at now and then when its events %s', async (_how, events) => {
    const looks = [() => Response.json(stand('running', 0.75)), () => problem(500, 'Starting'), () => Response.json(stand('done', 1))];
    serve({ 'GET /api/v1/slow': [accepted], [`GET ${AT}/events`]: [events], [`GET ${AT}`]: looks, [`GET ${AT}/result`]: [result] });
    const { answer, seen } = ask();
    expect(await answer).toEqual({ found: 1 });
    expect(seen.slice(-2)).toEqual([0.75, 1]);
  });

  it('fails as the call itself would have, and when nothing answers any more', async () => {
    serve({
      'GET /api/v1/slow': [accepted],
      [`GET ${AT}/events`]: [() => stream(event('failed', 0.5))],
      [`GET ${AT}/result`]: [() => problem(504, 'Out of time')],
    });
    await expect(ask().answer).rejects.toMatchObject({ status: 504, told: { zh: '中', en: 'Out of time' } });
    const asked = serve({ 'GET /api/v1/slow': [accepted] });
    await expect(ask().answer).rejects.toBeInstanceOf(CallFailed);
    expect(asked.filter((call) => call === `GET ${AT}`)).toHaveLength(PACE.mostFailures + 1);
  });

  it('is cancelled on the server when nobody waits for it any more', async () => {
    const asked = serve({
      'GET /api/v1/slow': [accepted],
      [`GET ${AT}/events`]: [() => stream(event('running', 0.5), { ends: false })],
      [`GET ${AT}`]: [() => Response.json(stand('running', 0.5))],
      [`DELETE ${AT}`]: [() => Response.json(stand('cancelled', 0.5))],
    });
    const run = new AbortController();
    const { answer, seen } = ask(run.signal);
    await vi.waitFor(() => expect(seen).toEqual([0, 0.5]));
    run.abort();
    await expect(answer).rejects.toThrow();
    expect(asked.filter((call) => call.startsWith('DELETE'))).toEqual([`DELETE ${AT}`]);
    await vi.waitFor(() => expect(responses.every(({ bodyUsed }) => bodyUsed)).toBe(true));
  });

  it('leaves alone a job that has ended', async () => {
    const asked = serve({
      'GET /api/v1/slow': [accepted],
      [`GET ${AT}/events`]: [() => stream(event('done', 1))],
      [`GET ${AT}/result`]: [result],
    });
    const run = new AbortController();
    await ask(run.signal).answer;
    run.abort();
    expect(asked.some((call) => call.startsWith('DELETE'))).toBe(false);
  });
});

import type { Problem } from '../../model/api/problem.ts';
import type { Text } from '../../model/text.ts';

/** What went wrong, in both languages. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly status: number;
  readonly told: Text;
  /** Which of the ways a call can fail, and where in the request the fault lies; nothing when no answer came. */
  readonly code: string | undefined;
  readonly where: readonly string[];

  constructor(status: number, told: Text, problem: Problem | null = null) {
    super(told.en);
    this.status = status;
    this.told = told;
    this.code = problem?.code;
    this.where = problem?.errors?.map(({ pointer }) => pointer.split('/').at(-1) ?? pointer) ?? [];
  }
}

export const ROOT = '/api/v1';

const UNREACHED: Text = {
  zh: '连不上服务，请检查它是否仍在运行，然后重试。',
  en: 'The service cannot be reached. Check that it still runs, then try again.',
};

interface Asked {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function fetchJson<Answer>(path: string, asked: Asked = {}): Promise<Answer> {
  return (await (await send(path, asked)).json()) as Answer;
}

/** What the server makes as a file. */
export async function fetchFile(path: string, asked: Asked): Promise<Blob> {
  return (await send(path, asked)).blob();
}

/** The response to a call that was not refused. */
export async function send(path: string, { body, signal, headers = {} }: Asked = {}): Promise<Response> {
  const request: RequestInit =
    body === undefined
      ? { headers }
      : { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(ROOT + path, { ...request, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new CallFailed(0, UNREACHED);
  });
  if (!response.ok) throw await failure(response);
  return response;
}

async function failure(response: Response): Promise<CallFailed> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  return new CallFailed(response.status, problem?.message ?? UNREACHED, problem);
}

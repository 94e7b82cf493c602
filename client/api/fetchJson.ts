import type { Problem } from '../../model/api/problem.ts';
import type { Text } from '../../model/text.ts';

/** What went wrong, in both languages. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly status: number;
  readonly told: Text;

  constructor(status: number, told: Text) {
    super(told.en);
    this.status = status;
    this.told = told;
  }
}

const UNREACHED: Text = {
  zh: '连不上服务，请检查它是否仍在运行，然后重试。',
  en: 'The service cannot be reached. Check that it still runs, then try again.',
};

interface CallOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export async function fetchJson<Answer>(path: string, options: CallOptions = {}): Promise<Answer> {
  return (await (await call(path, options)).json()) as Answer;
}

/** What the server makes as a file. */
export async function fetchFile(path: string, options: CallOptions): Promise<Blob> {
  return (await call(path, options)).blob();
}

async function call(path: string, { body, signal }: CallOptions): Promise<Response> {
  const request: RequestInit =
    body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/v1${path}`, { ...request, ...(signal && { signal }) }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new CallFailed(0, UNREACHED);
  });
  if (!response.ok) throw await failure(response);
  return response;
}

async function failure(response: Response): Promise<CallFailed> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  return new CallFailed(response.status, problem?.message ?? UNREACHED);
}

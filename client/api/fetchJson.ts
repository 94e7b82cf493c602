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

export async function fetchJson<Answer>(path: string, options: { body?: unknown; signal?: AbortSignal } = {}): Promise<Answer> {
  const request: RequestInit =
    options.body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(options.body) };
  const response = await fetch(`/api/v1${path}`, { ...request, ...(options.signal ? { signal: options.signal } : {}) }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new CallFailed(0, UNREACHED);
    },
  );
  if (!response.ok) throw await failure(response);
  return (await response.json()) as Answer;
}

async function failure(response: Response): Promise<CallFailed> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  return new CallFailed(response.status, problem?.message ?? UNREACHED);
}

import { expect } from 'vitest';
import type { z } from 'zod';
import { Problem } from '../../model/api/problem.ts';

/** Calls that check what they get: an answer against its schema to the last field, a failure against the form of a problem. */
export function caller(url: () => string) {
  const send = (path: string, init?: RequestInit): Promise<Response> => fetch(`${url()}/api/v1${path}`, init);
  return {
    send,
    async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
      const response = await send(path);
      expect(response.status, `${path}: ${await response.clone().text()}`).toBe(200);
      expect(response.headers.get('x-graph-revision')).toMatch(/^\d+$/);
      return schema.parse(await response.json());
    },
    async problem(path: string, status: number, init?: RequestInit): Promise<z.output<typeof Problem>> {
      const response = await send(path, init);
      const text = await response.text();
      expect(response.status, `${path}: ${text}`).toBe(status);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|SELECT|MATCH/);
      return Problem.parse(JSON.parse(text));
    },
  };
}

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

import { expect } from 'vitest';
import { JobAnswer } from '../../model/api/jobs.ts';
import type { caller } from './call.ts';

export const PREFER = { headers: { Prefer: 'respond-async' } };

/** What a caller does with jobs. */
export function jobCaller(api: ReturnType<typeof caller>) {
  const job = async (id: string): Promise<JobAnswer> => JobAnswer.parse(await (await api.send(`/jobs/${id}`)).json());
  return {
    job,
    async begin(path: string): Promise<JobAnswer> {
      const response = await api.send(path, PREFER);
      expect(response.status).toBe(202);
      const begun = JobAnswer.parse(await response.json());
      expect(response.headers.get('location')).toBe(begun.addresses.job);
      expect(begun.addresses.job).toBe(`/api/v1/jobs/${begun.id}`);
      return begun;
    },
    async cancel(id: string): Promise<JobAnswer> {
      const response = await api.send(`/jobs/${id}`, { method: 'DELETE' });
      expect(response.status).toBe(200);
      return JobAnswer.parse(await response.json());
    },
    /** Each way in which it stood, as it is told until its end; `hears` gets all that has come each time when there is more. */
    async follow(path: string, hears: (heard: string) => void = () => undefined): Promise<{ name: string; job: JobAnswer }[]> {
      const response = await api.send(path);
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      let heard = '';
      for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        heard += part;
        hears(heard);
      }
      return eventsIn(heard);
    },
    async until(id: string, wanted: (job: JobAnswer) => boolean): Promise<JobAnswer> {
      for (;;) {
        const found = await job(id);
        if (wanted(found)) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

function eventsIn(stream: string): { name: string; job: JobAnswer }[] {
  return [...stream.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, name = '', data = '']) => ({
    name,
    job: JobAnswer.parse(JSON.parse(data)),
  }));
}

export async function reached(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

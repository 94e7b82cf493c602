import { useCallback, useEffect, useRef, useState } from 'react';
import { save } from './files/save.ts';

export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
  /** What is told beside “saved”: its size, say, or that it had to be made smaller. */
  readonly told?: string;
}

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly what: string }
  | { readonly state: 'saved'; readonly file: MadeFile }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Making {
  readonly progress: Progress;
  make(what: string, work: (signal: AbortSignal) => Promise<MadeFile>): void;
  cancel(): void;
}

const IDLE: Progress = { state: 'idle' };

/** One file at a time: begun, shown while it lasts, cancelled when nobody waits for it any longer. */
export function useMaking(): Making {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const run = useRef(new AbortController());
  const make = useCallback<Making['make']>((what, work) => {
    run.current.abort();
    const mine = new AbortController();
    run.current = mine;
    setProgress({ state: 'making', what });
    // The page shows that it has begun before it is busy with drawing.
    const begun = new Promise((resolve) => setTimeout(resolve, 30));
    begun
      .then(() => work(mine.signal))
      .then((file) => {
        if (mine.signal.aborted) return;
        save(file.blob, file.name);
        setProgress({ state: 'saved', file });
      })
      .catch((error: unknown) => {
        if (!mine.signal.aborted) setProgress({ state: 'failed', error });
      });
  }, []);
  const cancel = useCallback(() => {
    run.current.abort();
    setProgress(IDLE);
  }, []);
  useEffect(() => () => run.current.abort(), []);
  return { progress, make, cancel };
}

import { useState } from 'react';
import { reloaded } from './parts.ts';
import { Told } from './Told.tsx';

/** Stands where a part of the page should: what failed, and a way to begin anew once the server is there. */
export function Failed({ error, leave }: { error: unknown; leave?: (() => void) | undefined }) {
  const [tries, setTries] = useState(0);
  const again = async (): Promise<void> => {
    if (!(await reloaded())) setTries(tries + 1);
  };
  return (
    <div className="sheet failed">
      {/* A new key has the sentence read out again: it was tried, and nothing has changed. */}
      <Told key={tries} error={error} retry={() => void again()} leave={leave} />
    </div>
  );
}

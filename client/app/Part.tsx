import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Failed } from './Failed.tsx';

interface PartProps {
  readonly children: ReactNode;
  readonly waiting?: ReactNode;
  /** Goes back to before the part was asked for, where that makes sense. */
  readonly leave?: () => void;
}

/** A part that is fetched when it is needed: while it is missing, or if it fails, the rest of the page stands. */
export function Part({ children, waiting, leave }: PartProps) {
  return (
    <CatchBoundary getResetKey={() => 'part'} errorComponent={({ error }) => <Failed error={error} leave={leave} />}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </CatchBoundary>
  );
}

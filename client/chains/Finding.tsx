import type { ReactNode } from 'react';

interface FindingProps {
  readonly title: string;
  /** The answer in a sentence, before what it rests on. */
  readonly text?: string | undefined;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** One finding on a chain: its name, a sentence, and what it rests on. */
export function Finding({ title, text, wide = false, children }: FindingProps) {
  return (
    <section className="finding" data-wide={wide}>
      <h3>{title}</h3>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </section>
  );
}

/** A part of a whole as a bar; its number stands beside it. */
export function Bar({ part, children }: { part: number; children: string }) {
  return (
    <span className="bar-cell">
      <span className="bar-track" aria-hidden="true">
        <span style={{ width: `${Math.max(0, Math.min(1, part)) * 100}%` }} />
      </span>
      <span className="number">{children}</span>
    </span>
  );
}

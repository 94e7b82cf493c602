import { type ReactNode, useState } from 'react';

/** A line that opens what lies behind it; nothing of that is made before. */
export function OnDemand({ label, children }: { label: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="on-demand" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open ? children : null}
    </details>
  );
}

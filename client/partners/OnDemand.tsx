import { type ReactNode, useState } from 'react';

/** A line that opens what lies behind it; nothing of that is made before. */
export function OnDemand({ label, children, className }: { label: ReactNode; children: ReactNode; className?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open ? children : null}
    </details>
  );
}

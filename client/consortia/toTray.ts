const TRAY = 'consortium-tray';
export const TRAY_ID = { id: TRAY } as const;
let isAwaited = false;

/** To the consortium beside the list; when it is hidden just now, as soon as it is there. */
export function goToTray(): void {
  const tray = document.getElementById(TRAY);
  isAwaited = tray === null;
  tray?.focus();
}

/** The tray calls this when it comes. */
export function trayCame(): void {
  if (isAwaited) goToTray();
}

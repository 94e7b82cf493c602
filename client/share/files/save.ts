/** Hands a file to the browser, under a name that says what it is. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has to have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `deltaweave-explore-2026-11-21.svg`: the page and the day. */
export function fileName(page: string, ending: string, part = ''): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
  const words = ['deltaweave', page.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '') || 'map', part, day];
  return `${words.filter((word) => word !== '').join('-')}.${ending}`;
}

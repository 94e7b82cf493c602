/** A part of the page that did not come: the server is gone, or was replaced by a newer one whose files have other names. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** An import that tells a part that did not come apart from a fault within it. */
export const fetched =
  <Part>(load: () => Promise<Part>) =>
  (): Promise<Part> =>
    load().catch((cause: unknown) => {
      throw new PartMissing('A part of the page did not come', { cause });
    });

/** Begins the page anew, which its address brings back as it was; false while the server is not there to give it. */
export async function reloaded(): Promise<boolean> {
  const answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer === null || !answer.ok) return false;
  location.reload();
  return true;
}

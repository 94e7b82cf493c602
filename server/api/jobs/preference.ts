/** What a caller would rather have than an answer on the spot: RFC 7240. */
export interface Preference {
  /** Seconds that the answer may take before the caller is told where to find it. Undefined when it did not say. */
  readonly wait: number | undefined;
}

/** Longer than that nobody is kept waiting, whatever was asked. */
export const MOST_WAIT_SECONDS = 60;

/** A name, perhaps with a value; what comes after a semicolon are parameters, of which none is known here. */
const ONE = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;"]*))\s*)?(?:;.*)?$/s;

/** Null when nothing was asked for that is done here. What is unknown or malformed is ignored, as the RFC demands, and the first of two counts. */
export function preferenceIn(header: string | undefined): Preference | null {
  const asked = new Map<string, string>();
  for (const part of parts(header ?? '')) {
    const [, name, quoted, plain = ''] = ONE.exec(part) ?? [];
    if (name !== undefined && !asked.has(name.toLowerCase())) asked.set(name.toLowerCase(), quoted ?? plain);
  }
  if (!asked.has('respond-async')) return null;
  const wait = asked.get('wait') ?? '';
  return { wait: /^\d{1,9}$/.test(wait) ? Math.min(Number(wait), MOST_WAIT_SECONDS) : undefined };
}

/** A comma within quotes does not part two preferences. */
const parts = (header: string): string[] => header.match(/(?:"(?:\\.|[^"\\])*"|[^,"])+/g) ?? [];

/** What is done of it, as the answer names it. */
export const applied = ({ wait }: Preference, asJob: boolean): string =>
  [...(asJob ? ['respond-async'] : []), ...(wait === undefined ? [] : [`wait=${wait}`])].join(', ');

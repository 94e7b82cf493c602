/** The address's query as plain text: short, readable, and the same after a round trip. */
export function readSearch(written: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(written));
}

export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [`${key}=${readable(value)}`] : [],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** Colons, commas and the like may stand in a query as they are. */
const readable = (value: string): string => encodeURIComponent(value).replaceAll(/%(3A|2C|3B|40|7C)/g, (code) => decodeURIComponent(code));

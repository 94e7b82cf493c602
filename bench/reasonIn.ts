/** The line of a program's complaint that says what went wrong: the first that speaks of an error, or else the last. */
export function reasonIn(complaint: string): string {
  const lines = complaint.trim().split('\n');
  return lines.find((line) => /error\b/i.test(line)) ?? lines.at(-1) ?? '';
}

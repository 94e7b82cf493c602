import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A folder that whoever needs it first makes, for all test files of this run; who uses it copies it. */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(inject('shared'), name);
  if (existsSync(made)) return made;
  const making = mkdtempSync(`${made}-`);
  await make(making);
  try {
    renameSync(making, made);
  } catch (error) {
    // Another was as early, and a little faster.
    if (!existsSync(made)) throw error;
    rmSync(making, { recursive: true });
  }
  return made;
}

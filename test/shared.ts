import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { missingForBrowser } from './browser/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what several test files need and one of them makes. */
    shared: string;
  }
}

let shared: string;

/** Before all tests: the folder that they share, until they have all run; and, once, what cannot be tested here. */
export function setup(project: TestProject): void {
  shared = mkdtempSync(join(tmpdir(), 'deltaweave-shared-'));
  project.provide('shared', shared);
  const missing = missingForBrowser();
  if (missing !== null) process.stderr.write(`Browser tests left out: ${missing}\n`);
}

export const teardown = (): void => rmSync(shared, { recursive: true });

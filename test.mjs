import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { requireNode } from './node.mjs';

requireNode();

const REPORT = '.cache/test-report.json';
mkdirSync('.cache', { recursive: true });

const steps = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['style and import directions', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['unused code and dependencies', 'node_modules/knip/bin/knip.js'],
  ['the page builds', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
  ['tests', 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
];

let [passed, failed, skipped] = [0, 0, 0];
for (const [name, script, ...options] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (name === 'tests') {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + (status !== 0 && report.numFailedTests === 0 ? 1 : 0);
    skipped += report.numPendingTests;
  } else if (status === 0) passed += 1;
  else failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exit(failed === 0 ? 0 : 1);

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

// Plain JavaScript, so that an older Node can read it far enough to be told.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Deltaweave needs Node 20.19 or later; this is ${process.versions.node}. Install a current Node and run npm start again.`);
  process.exit(1);
}

const BUILT = 'dist/client/index.html';
const OF = ['client', 'model', 'vite.config.ts', 'package.json'];

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (!existsSync(BUILT) || Math.max(...OF.map(newest)) > statSync(BUILT).mtimeMs) {
  console.log('Building the page …');
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

await import('tsx/esm/api').then(({ register }) => register());
await import('./server/main.ts');

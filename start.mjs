import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { requireNode } from './node.mjs';

requireNode();

const BUILT = 'dist/client/index.html';
const MADE_OF = ['client', 'model', 'vite.config.ts', 'package.json'];

const newest = (path) => {
  const entry = statSync(path);
  return entry.isDirectory() ? Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : entry.mtimeMs;
};

if (!existsSync(BUILT) || Math.max(...MADE_OF.map(newest)) > statSync(BUILT).mtimeMs) {
  console.log('Building the page …');
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const { register } = await import('tsx/esm/api');
register();
await import('./server/main.ts');

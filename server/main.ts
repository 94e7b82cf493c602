import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { ConfigError, readConfig } from './config.ts';
import { startService } from './service.ts';

const page = fileURLToPath(new URL('../dist/client', import.meta.url));

try {
  const service = await startService(readConfig(process.env), {
    version: packageJson.version,
    pressWarmsAfterMs: 10_000,
    ...(existsSync(page) ? { page } : {}),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void service.stop().then(() => process.exit(0));
    });
  }
  await service.ready;
  process.stdout.write(`Deltaweave 织网 is ready: ${service.url}\n`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof ConfigError ? message : `Deltaweave cannot start. ${message}`}\n`);
  process.exit(1);
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../server/config.ts';
import { neo4jJars } from './jars.ts';

export interface RunningNeo4j {
  readonly config: Neo4jConfig;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** The server's home: configuration, data and logs. */
  readonly home: string;
  readonly password: string;
  /** A free one when it is 0. */
  readonly port: number;
}

const CACHE = resolve('.cache/neo4j');
const START_MS = 90_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** A real Neo4j on loopback, from Maven Central's jars, without a container. */
export async function startNeo4j({ home, password, port: wanted }: StartOptions): Promise<RunningNeo4j> {
  const port = wanted === 0 ? await freePort() : wanted;
  const classpath = join(neo4jJars(CACHE), '*');
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), settings(port));
  if (!existsSync(join(home, 'data'))) {
    execFileSync('java', ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
      stdio: 'ignore',
    });
  }
  const child = spawn(
    'java',
    [
      ...OPENED,
      '-Xms256m',
      '-Xmx768m',
      '-cp',
      classpath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const log = createWriteStream(join(home, 'console.log'));
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const config = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  const stop = () => stopped(child);
  try {
    await answering(config, child, home);
  } catch (error) {
    await stop();
    throw error;
  }
  return { config, stop };
}

const settings = (port: number): string =>
  [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.security.auth_enabled=true',
    '',
  ].join('\n');

async function answering({ uri, user, password }: Neo4jConfig, child: ChildProcess, home: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  try {
    for (const end = Date.now() + START_MS; Date.now() < end; await wait(300)) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended at its start; ${join(home, 'console.log')} says why`);
      const answered = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answered) return;
    }
    throw new Error(`Neo4j did not answer within ${START_MS / 1000} s; see ${join(home, 'console.log')}`);
  } finally {
    await driver.close();
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(forced);
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller } from '../api/call.ts';
import { missingForNeo4j } from '../neo4j/jars.ts';
import { type RunningNeo4j, startNeo4j } from '../neo4j/startNeo4j.ts';
import { startServer, type TestServer } from '../server.ts';
import { cityQuestions } from './cities.ts';
import { consortiumQuestions } from './consortia.ts';
import { lookups } from './lookups.ts';
import { modeQuestions } from './modes.ts';
import { timelineQuestions } from './timeline.ts';

const QUESTIONS = [...lookups, ...modeQuestions, ...timelineQuestions, ...consortiumQuestions, ...cityQuestions];
const answers: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(new URL('./answers.json', import.meta.url), 'utf8'));

function answeredBy(url: () => string): void {
  const api = caller(url);
  it.each(QUESTIONS.map((question) => [question.id, question.asks, question] as const))('%s: %s', async (id, _asks, question) => {
    expect(await question.answer(api)).toEqual(answers[id]);
  });
}

describe('the questions on the documents', () => {
  it('are all asked, each once', () => {
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual(Object.keys(answers).sort());
  });

  describe('on the embedded store', () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer();
    });
    afterAll(() => server.stop());
    answeredBy(() => server.url);
  });

  const missing = missingForNeo4j();
  describe.skipIf(missing !== null)('on Neo4j', () => {
    const home = mkdtempSync(join(tmpdir(), 'deltaweave-questions-'));
    const password = 'only-for-tests';
    let running: RunningNeo4j;
    let server: TestServer;
    beforeAll(async () => {
      running = await startNeo4j({ home, password, port: 0 });
      server = await startServer({ NEO4J_URI: running.config.uri, NEO4J_PASSWORD: password });
    }, 900_000);
    afterAll(async () => {
      await server.stop();
      await running.stop();
      rmSync(home, { recursive: true });
    });
    answeredBy(() => server.url);
  });
});

const ORIGINAL = new URL('../../../shared/ledger/questions.jsonl', import.meta.url);

describe.skipIf(!existsSync(ORIGINAL))('the answers kept here', () => {
  it('are those given with the questions', () => {
    const given = readFileSync(ORIGINAL, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toEqual(Object.fromEntries(given.map(({ id, answer }) => [id, answer])));
  });
});

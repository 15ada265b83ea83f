// A start that fails says in one sentence what to do. The commands print it and end with code 1; the other cases run in this process.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { startHost } from '../../src/stream/runtimes/node/host.ts';
import { createLogger } from '../../src/stream/runtimes/node/logger.ts';
import { readSettings } from '../../src/stream/runtimes/node/settings.ts';
import { openAndMigrate } from '../../src/stream/runtimes/node/warehouse.ts';
import { preparePglite } from '../open-pglite.ts';
import { run } from './command.ts';
import { type Databases, openDatabases } from './server.ts';

let server: Databases;
beforeAll(async () => {
  server = await openDatabases();
});
afterAll(() => server.close());

const folder = mkdtempSync(join(tmpdir(), 'shiplog-start-'));
writeFileSync(join(folder, 'file'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settingsOf = (environment: Record<string, string>) =>
  readSettings({ PORT: '0', RAW_FOLDER: join(folder, 'a'), LOG_LEVEL: 'silent', ...environment }, folder);

/** What the pipeline says instead of starting. */
async function refusal(environment: Record<string, string>): Promise<string> {
  try {
    const host = await startHost(settingsOf(environment), environment, createLogger('silent'));
    await host.stop();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It started.');
}

/** What `shiplog db:migrate` applies, or says instead. */
async function migration(environment: Record<string, string>): Promise<string[] | string> {
  try {
    const { warehouse, applied } = await openAndMigrate(settingsOf(environment));
    await warehouse.close();
    return applied;
  } catch (error) {
    return (error as Error).message;
  }
}

test('the command prints one line and ends with code 1', async () => {
  const DATABASE_URL = 'postgres://ha:secret@127.0.0.1:1/shop';
  const { code, out, errors } = await run('pipeline', { PORT: '0', RAW_FOLDER: join(folder, 'a'), DATABASE_URL });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(errors).toMatch(/^[^\n]+\n$/);
  expect(errors).toContain('No PostgreSQL responds at ha@127.0.0.1:1/shop: start it, or fix host and port');
});

test.each([
  [
    { RAW_FOLDER: join(folder, 'file', 'below') },
    'has a file in its path where a folder is expected: fix the problem, or set RAW_FOLDER to another folder.',
  ],
  [
    { RAW_BUCKET: 'b', AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    '): start what should, or set AWS_ENDPOINT_URL to where it is',
  ],
  [{ RAW_BUCKET: 'b', AWS_ACCESS_KEY_ID: 'a' }, 'AWS_ACCESS_KEY_ID is set but AWS_SECRET_ACCESS_KEY is not: set both'],
])('the start is refused: %o', async (environment, words) => {
  expect(await refusal(environment)).toContain(words);
});

test('a port or a folder that another process uses stops the start', async () => {
  const environment = { RAW_FOLDER: join(folder, 'b') };
  await preparePglite(environment.RAW_FOLDER);
  const host = await startHost(settingsOf(environment), environment, createLogger('silent'));
  const { port } = new URL(host.collector.address);
  const DATABASE_URL = await server.create();
  await migration({ DATABASE_URL });
  expect(await refusal({ PORT: port, DATABASE_URL, READER_URL: await server.readerOf(DATABASE_URL) })).toBe(
    `Port ${port} of 127.0.0.1 is in use: stop the program that listens there, or set PORT to another port.`,
  );
  expect(await refusal(environment)).toMatch(/^The database in .*b is open in process \d+: stop that process/);
  await host.stop();
});

test('a schema that is missing, old, changed or newer stops the start', async () => {
  const DATABASE_URL = await server.create();
  expect(await refusal({ DATABASE_URL })).toMatch(
    /has no tables yet: run npx shiplog db:migrate with the same DATABASE_URL, then start again\.$/,
  );
  expect(await migration({ DATABASE_URL })).toContain('warehouse/0001_tables.sql');
  expect(await migration({ DATABASE_URL })).toEqual([]);
  const { database, close } = await openPostgres({ url: DATABASE_URL });
  await database.execute(sql`delete from applied_migrations where name like '0003%'`);
  expect(await refusal({ DATABASE_URL })).toMatch(
    /is of an older version: it lacks warehouse\/0003_reader\.sql: run npx shiplog db:migrate/,
  );
  await database.execute(sql`insert into applied_migrations (set_name, name, digest) values ('warehouse', '0003_reader.sql', 'other')`);
  expect(await migration({ DATABASE_URL })).toMatch(
    /warehouse\/0003_reader\.sql was changed after it was applied to this database\. Restore/,
  );
  await database.execute(sql`insert into applied_migrations (set_name, name, digest) values ('warehouse', '9999_later.sql', '')`);
  expect(await refusal({ DATABASE_URL })).toMatch(/has warehouse\/9999_later\.sql, which this version of Shiplog does not have\. Update/);
  await close();
});

test('db:migrate and db:seed print what they did', async () => {
  const DATABASE_URL = await server.create();
  expect(await run('db:migrate', { DATABASE_URL })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Applied to shiplog@.*warehouse\/0001_tables\.sql/),
  });
  expect(await run('db:migrate', { DATABASE_URL })).toMatchObject({ code: 0, out: expect.stringMatching(/ is up to date\n$/) });
  expect(await run('db:seed', { DATABASE_URL })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/has 60 products and 200 customers\n$/),
  });
});

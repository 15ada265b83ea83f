// What keeps the pipeline from starting is one sentence that says what to do, with exit code 1.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../src/adapters/postgres/open-postgres.ts';
import { run, startPipeline } from './command.ts';
import { type PostgresServer, startPostgres } from './server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.close());

const folder = mkdtempSync(join(tmpdir(), 'shiplog-start-'));
writeFileSync(join(folder, 'file'), '');

async function refusal(environment: Record<string, string>, file = 'src/cli/pipeline.ts'): Promise<string> {
  const { code, errors } = await run(file, { PORT: '0', RAW_FOLDER: join(folder, 'a'), ...environment });
  expect(errors, 'one line').toMatch(/^[^\n]+\n$/);
  expect(code).toBe(1);
  return errors.trim();
}

test.each([
  [
    { DATABASE_URL: 'postgres://ha:secret@127.0.0.1:1/shop' },
    'No PostgreSQL responds at ha@127.0.0.1:1/shop: start it, or fix host and port',
  ],
  [
    { RAW_FOLDER: join(folder, 'file', 'below') },
    'has a file in its path where a folder is expected: fix the problem, or set RAW_FOLDER to another folder.',
  ],
  [{ RAW_BUCKET: 'b', AWS_ACCESS_KEY_ID: 'a' }, 'AWS_ACCESS_KEY_ID is set but AWS_SECRET_ACCESS_KEY is not: set both'],
  [
    { RAW_BUCKET: 'b', AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    '): start what should, or set AWS_ENDPOINT_URL to where it is',
  ],
])('%o', { timeout: 60_000 }, async (environment, words) => {
  expect(await refusal(environment)).toContain(words);
});

test('a port that is taken', async () => {
  const holder = await startPipeline({ RAW_FOLDER: join(folder, 'b') });
  const { port } = new URL(holder.address);
  expect(await refusal({ PORT: port })).toBe(
    `Port ${port} of 127.0.0.1 is in use: stop the program that listens there, or set PORT to another port.`,
  );
  expect(await refusal({ RAW_FOLDER: join(folder, 'b') })).toMatch(/^The database in .*b is open in process \d+: stop that process/);
  await holder.end('SIGTERM');
}, 60_000);

test('a schema that is missing, old, changed or newer', async () => {
  const DATABASE_URL = await server.create();
  expect(await refusal({ DATABASE_URL })).toMatch(
    /has no tables yet: run npm run db:migrate with the same DATABASE_URL, then start again\.$/,
  );
  expect(await run('src/cli/db-migrate.ts', { DATABASE_URL })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Applied to shiplog@.*warehouse\/0001_tables\.sql/),
  });
  expect(await run('src/cli/db-migrate.ts', { DATABASE_URL })).toMatchObject({ code: 0, out: expect.stringMatching(/is up to date\n$/) });
  for (let times = 0; times < 2; times += 1) {
    expect(await run('src/cli/db-seed.ts', { DATABASE_URL })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/has 60 products and 200 customers\n$/),
    });
  }
  const { database, close } = await openPostgres({ url: DATABASE_URL });
  await database.execute(sql`delete from applied_migrations where name like '0003%'`);
  expect(await refusal({ DATABASE_URL })).toMatch(/is of an older version: it lacks warehouse\/0003_reader\.sql: run npm run db:migrate/);
  await database.execute(sql`insert into applied_migrations (set_name, name, digest) values ('warehouse', '0003_reader.sql', 'other')`);
  expect(await refusal({ DATABASE_URL }, 'src/cli/db-migrate.ts')).toMatch(
    /warehouse\/0003_reader\.sql was changed after this database applied it\. Restore the file/,
  );
  await database.execute(sql`insert into applied_migrations (set_name, name, digest) values ('warehouse', '9999_later.sql', '')`);
  expect(await refusal({ DATABASE_URL })).toMatch(
    /has warehouse\/9999_later\.sql, which this version of Shiplog does not know\. Update Shiplog/,
  );
  await close();
}, 60_000);

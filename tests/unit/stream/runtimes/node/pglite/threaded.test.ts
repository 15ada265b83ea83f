// PGlite in a thread: a question may take its time and fail in any way, and events are received meanwhile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openThreaded, type Threaded } from '../../../../../../src/stream/runtimes/node/pglite/threaded.ts';
import { anEvent, batchOf } from '../../../../../contract/events.ts';
import { type InNode, openInNode } from '../../../../../contract/in-node.ts';
import { preparePglite } from '../../../../../open-pglite.ts';

let folder: string;
let database: Threaded;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shiplog-thread-'));
  await preparePglite(folder);
  database = await openThreaded(join(folder, 'warehouse'), 1_000);
  await database.query('create role reader nologin');
  await database.query('create table kept (n int)');
  await database.query('grant select on kept to reader');
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const endless = 'select count(*) from generate_series(1, 1000000000) as a, generate_series(1, 1000000000) as b';

test('a question that never ends is ended, and what was committed is there afterwards', async () => {
  await database.query('insert into kept values (1)');
  const [question, queued] = [database.ask(endless), database.query('insert into kept values ($1)', [2])];
  await expect(question).rejects.toThrow('The answer took longer than 1 seconds');
  await queued;
  expect(await database.ask('select * from kept order by n')).toMatchObject({ rows: [[1], [2]] });
});

test('counting ends before the time of a question does', async () => {
  const { rows, total, more } = await database.ask("select generate_series(1, 1000000000), repeat('x', 40)");
  expect(rows).toHaveLength(1_000);
  expect([total < 1_000_000_000, more]).toEqual([true, true]);
});

test('a question that needs more memory than there is fails alone', async () => {
  const answers = ["select repeat('x', 600000000)", "select string_agg(repeat('x', 1000000), '') from generate_series(1, 900)"].map(
    (giant) => database.ask(giant),
  );
  for (const answer of answers) await expect(answer).rejects.toThrow();
  expect(await database.ask('select count(*) from kept')).toMatchObject({ rows: [[2]] });
});

test('a transaction is taken back as a whole, and its error has the code of PostgreSQL', async () => {
  const failing = database.transaction(async ({ query }) => {
    await query('insert into kept values (3)');
    await query('insert into kept values ($1::text::int)', ['three']);
  });
  await expect(failing).rejects.toMatchObject({ code: '22P02' });
  expect(await database.query('select n from kept order by n', [], { rowMode: 'array' })).toMatchObject({ rows: [[1], [2]] });
});

test('a COPY reads a file of this thread', async () => {
  const { buffer } = new TextEncoder().encode('7\n8\n');
  await database.query("copy kept from '/dev/blob'", [], { blob: { arrayBuffer: async () => buffer } });
  expect(await database.ask('select count(*), max(n) from kept')).toMatchObject({ rows: [[4, 8]] });
});

test('while a question computes, events are received and health is answered', async () => {
  const runtime: InNode = await openInNode();
  const ask = (statement: string) => fetch(`${runtime.address()}/ask`, { method: 'POST', body: JSON.stringify({ statement }) });
  let answered = false;
  // Seconds of computing, where a body takes milliseconds.
  const question = ask('select count(*) from generate_series(1, 5000000)').finally(() => {
    answered = true;
  });
  expect(await runtime.post(batchOf([anEvent()]))).toMatchObject({ status: 200 });
  expect((await fetch(`${runtime.address()}/health`)).status).toBe(200);
  expect(answered).toBe(false);
  expect(await (await question).json()).toMatchObject({ rows: [[5_000_000]] });
  expect(await runtime.load()).toMatchObject({ loaded: 1 });
  await runtime.close();
});

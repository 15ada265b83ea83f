// `shiplog lake` and `shiplog ask`, as a terminal runs them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultText } from '../../../src/cli/lake.ts';
import { anObject, scratchFolder } from '../stream/runtimes/node/lake/lake.ts';

const { folder, remove } = scratchFolder();
const environment = { ...process.env, RAW_FOLDER: folder, LAKE_EVERY: '1' };
const program = resolve(import.meta.dirname, '../../../src/cli/shiplog.mjs');
afterAll(() => remove());

function run(...words: string[]): { status: number | null; out: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { env: environment, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

function store([key, text]: [string, string]): void {
  const path = join(folder, key);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(() => store(anObject(['click', 'page_view', 'page_view'])));

test('the lake is written once, then found up to date', () => {
  expect(run('ask', 'select 1')).toEqual({ status: 1, out: '', said: expect.stringContaining('There is no lake in') });
  expect(run('lake')).toEqual({ status: 0, out: `3 events of 1 object written to ${join(folder, 'lake')}\n`, said: '' });
  expect(run('lake').out).toBe(`${join(folder, 'lake')} is up to date\n`);
});

test('an answer is a table, comma-separated values or JSON', () => {
  const question = "select event_name, events, 9007199254740993 as large, [1.5] as list, 'a' as events from report_top_events";
  expect(run('ask', question).out).toBe(
    [
      'event_name  events             large  list     events',
      '──────────  ──────  ────────────────  ───────  ──────',
      'page_view        2  9007199254740993  ["1.5"]  a',
      'click            1  9007199254740993  ["1.5"]  a',
      '2 rows',
      '',
    ].join('\n'),
  );
  expect(run('ask', question, '--csv').out).toBe(
    'event_name,events,large,list,events\r\npage_view,2,9007199254740993,"[""1.5""]",a\r\nclick,1,9007199254740993,"[""1.5""]",a\r\n',
  );
  const mixed = "select -1.50 as price, '' as empty, null as none, '-1' as words, interval '-1 day' as span";
  expect(run('ask', mixed, '--csv').out).toBe('price,empty,none,words,span\r\n-1.50,"",,\'-1,\'-1 day\r\n');
  expect(JSON.parse(run('ask', '--json', question).out)).toEqual({
    columns: [
      { name: 'event_name', type: 'VARCHAR' },
      { name: 'events', type: 'BIGINT' },
      { name: 'large', type: 'BIGINT' },
      { name: 'list', type: 'DECIMAL(2,1)[]' },
      { name: 'events', type: 'VARCHAR' },
    ],
    rows: [
      ['page_view', 2, '9007199254740993', ['1.5'], 'a'],
      ['click', 1, '9007199254740993', ['1.5'], 'a'],
    ],
  });
});

test.each([
  [['ask'], 'The question is missing'],
  [['ask', 'select', '1'], 'There is more than one question'],
  [['ask', '--csv', '--json', 'select 1'], 'There are two formats'],
  [['ask', 'drop view events'], 'The lake can only be read: ask with SELECT'],
  [['ask', 'select nothing from events'], 'nothing'],
  [['lake', 'there'], 'Unexpected argument "there"'],
  [['lake', '--wach'], "Unknown option '--wach'"],
])('%j is refused with a reason, without a stack trace', (words, reason) => {
  const { status, out, said } = run(...words);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(said).toContain(reason);
  expect(said).not.toMatch(/^\s+at /m);
});

test('a watch writes what arrives, refuses a second writer, and ends at a signal', async () => {
  const watch = spawn(process.execPath, [program, 'lake', '--watch'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  watch.stdout.on('data', (part) => (out += part));
  await expect.poll(() => out, { timeout: 30_000 }).toContain('is up to date');
  store(anObject(['home_view'], { hour: 4, id: 'late' }));
  expect(run('lake').said).toMatch(/The lake in .* is open in process \d+: stop that process, or set LAKE_FOLDER/);
  watch.kill('SIGTERM');
  expect(await once(watch, 'exit')).toEqual([0, null]);
  expect(existsSync(join(folder, 'lake/in-use-by'))).toBe(false);
  expect(run('lake').out).toContain('1 event of 1 object written');
});

test('a run says what it could not write', () => {
  const unreadable = [{ key: 'events/a.ndjson', reason: 'the disk is away' }];
  expect(resultText({ objects: 2, events: 1, leftOut: 3, unreadable }, 'lake')).toBe(
    [
      '1 event of 2 objects written to lake',
      '3 events left out: not valid; the load quarantines them with their reasons',
      'events/a.ndjson cannot be read and waits for the next run: the disk is away',
      '',
    ].join('\n'),
  );
});

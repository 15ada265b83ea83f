// Statements that ask for more than a page has: the reader gets a part or a reason, and no event is lost.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anEvent, batchOf } from './events.ts';
import { type InBrowser, openInBrowser } from './in-browser.ts';

let browser: InBrowser;
beforeAll(async () => {
  browser = await openInBrowser();
});
afterAll(() => browser.close());

const giants = [
  "select repeat('x', 100000000) from generate_series(1, 1000)",
  'select * from generate_series(1, 100000000)',
  'select generate_series(1, 100000000)',
  "select string_agg(repeat('x', 1000000), '') from generate_series(1, 1000)",
];

test('a giant query returns its first rows or is refused with a reason, and the Worker survives', async () => {
  await browser.post(batchOf([anEvent(), anEvent()]), { 'content-type': 'application/json' });
  for (const giant of giants) {
    const answer = await browser.opened.page.evaluate(
      (statement) =>
        underTest.sandbox.query(statement).then(
          ({ rows, more }) => `${rows.length} rows${more ? ' and more' : ''}`,
          ({ code, message }) => `${code}: ${message}`,
        ),
      giant,
    );
    expect(answer, giant).toMatch(/^1000 rows and more$|^sql: (out of memory|temporary file size exceeds|A row of the result)/);
  }
  await browser.load();
  expect(await browser.counters()).toMatchObject({ stored: 2, loaded: 2, waiting: 0 });
});

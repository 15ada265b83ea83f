// The first and the last page of a session: by the numbers of its events, or by their times where one has no number.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anEvent, batchOf } from '../../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../../contract/in-process.ts';

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess();
});
afterAll(() => runtime.close());

const sessionId = randomUUID();
const view = (page: string, second: number, sequence?: number): object =>
  anEvent({
    eventName: 'page_view',
    sessionId,
    pageUrl: `https://shop.example/${page}`,
    eventTime: `2025-11-07T09:00:0${second}.000Z`,
    sequence,
  });

async function load(...events: object[]): Promise<unknown> {
  await runtime.post(batchOf(events));
  await runtime.load();
  const [session] = await runtime.query(`select entry_page, exit_page, events from fact_sessions where session_id = '${sessionId}'`);
  return session;
}

test('an event without a number puts its session in the order of times, and leaves the others as they are', async () => {
  expect(await load(view('second', 1, 2), view('first', 2, 1), view('third', 0, 3))).toEqual({
    entry_page: 'https://shop.example/first',
    exit_page: 'https://shop.example/third',
    events: 3,
  });
  const another = { ...view('elsewhere', 0, 1), sessionId: randomUUID() };
  expect(await load(view('unnumbered', 5), another)).toEqual({
    entry_page: 'https://shop.example/third',
    exit_page: 'https://shop.example/unnumbered',
    events: 4,
  });
  expect(await runtime.query("select events from fact_sessions where entry_page = 'https://shop.example/elsewhere'")).toEqual([
    { events: 1 },
  ]);
});

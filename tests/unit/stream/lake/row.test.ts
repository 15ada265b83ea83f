// Any valid event, with every text and number that the contract allows, is in the lake as it was stored.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { lakeRow } from '../../../../src/stream/lake/row.ts';
import { happenedAt } from '../../../../src/stream/pipeline/load/happened-at.ts';
import { readObject } from '../../../../src/stream/pipeline/load/read-object.ts';
import { jsonOf } from '../../../../src/stream/runtimes/node/lake/answer.ts';
import { openLake } from '../../../../src/stream/runtimes/node/lake/open-lake.ts';
import { anyEvent, wholeEvent } from '../../../contract/event-fields.ts';
import { anEvent, referenceObject } from '../../../contract/events.ts';
import { memoryLog } from '../../../contract/memory-log.ts';
import { runs, seed } from '../../../runs.ts';
import { scratchFolder, write } from '../runtimes/node/lake/lake.ts';

const { folder, remove } = scratchFolder();
afterAll(() => remove());

/** A value without what is absent: Parquet has a null where JSON has nothing. */
function present(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value)
    .map(([name, part]) => [name, present(part)] as const)
    .filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same, if nothing is left of a part. */
const shown = (row: unknown): string =>
  JSON.stringify(present(row), (_, value) => (value && typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value));

test('rows of Parquet are the stored events, at the times that the warehouse gives them', async () => {
  const times = [
    '2025-11-07T08:00:00.1239999Z',
    '2024-02-29T23:59:59+07:00',
    '1970-01-01T00:00:00Z',
    '2999-12-31T23:59:59.999Z',
    undefined,
  ];
  const events = [
    ...fc.sample(anyEvent, { seed, numRuns: runs(150) }),
    ...fc.sample(wholeEvent, { seed, numRuns: runs(50) }),
    ...times.map((eventTime) => anEvent({ eventTime })),
  ].map((event) => ({ ...event, eventId: randomUUID() }));
  const sent = ['2025-11-07T08:30:00Z', '2025-11-07T15:30:00.5+07:00', 'yesterday', 7, undefined];
  const lines = events.map((event, index) => {
    const stored = JSON.parse(referenceObject(event, '2025-11-07T09:00:00.250Z'));
    return JSON.stringify({
      ...stored,
      _ingest: { ...stored._ingest, sentTime: sent[index % sent.length], path: index % 7 ? '/clickstream' : 7 },
    });
  });
  const key = `events/2025/11/07/09/batch-x-${lines.length}.ndjson`;
  const raw = memoryLog();
  raw.objects.set(key, lines.join('\n'));
  expect(await write(raw, folder)).toMatchObject({ events: lines.length, leftOut: 0 });
  const { ready } = readObject(key, lines.join('\n'), lines.length);
  const lake = await openLake(folder);
  const found: string[] = [];
  const result = await lake.query('select * exclude (day, event_name) from received_events');
  for await (const rows of result.yieldRowObjects())
    found.push(...rows.map((row) => shown(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, jsonOf(value)])))));
  expect(found.toSorted()).toEqual(ready.map((event) => shown(JSON.parse(JSON.stringify(lakeRow(event))))).toSorted());
  const placed: [string, number][] = [];
  for await (const rows of (await lake.query('select event_id, event_ms from events')).yieldRows())
    placed.push(...rows.map(([id, ms]): [string, number] => [String(id), Number(ms)]));
  lake.close();
  expect(Object.fromEntries(placed)).toEqual(
    Object.fromEntries(ready.map(({ event, receivedAt, sentTime }) => [event.eventId, happenedAt(receivedAt, event.eventTime, sentTime)])),
  );
});

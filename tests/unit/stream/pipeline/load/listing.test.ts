// A log of years is not listed for each load, and yet nothing in it is overlooked.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPipeline, type ObjectLog, type Pipeline } from '../../../../../src/stream/pipeline/index.ts';
import { rangesToRead } from '../../../../../src/stream/pipeline/load/load.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../../contract/in-process.ts';

const at = (iso: string): number => Date.parse(iso);

describe('a load lists', () => {
  test('everything the first time', () => {
    expect(rangesToRead({ watermark: '', rescanCursor: '' }, at('2026-03-01T12:30:00Z'))).toEqual({
      newest: { after: '' },
      older: undefined,
    });
  });

  test('the last six hours from then on, and older ones in rotation', () => {
    expect(rangesToRead({ watermark: 'events/2026/03/01/09/', rescanCursor: 'events/2025/01/' }, at('2026-03-01T12:30:00Z'))).toEqual({
      newest: { after: 'events/2026/03/01/06/' },
      older: { after: 'events/2025/01/', before: 'events/2026/03/01/06/' },
    });
  });

  test('everything since the last completed load, however long ago that was', () => {
    expect(rangesToRead({ watermark: 'events/2026/02/01/09/', rescanCursor: '' }, at('2026-03-01T12:30:00Z')).newest).toEqual({
      after: 'events/2026/02/01/09/',
    });
  });

  test('the current hours after a clock that was ahead is corrected', () => {
    expect(rangesToRead({ watermark: 'events/2031/01/01/00/', rescanCursor: 'events/2030/' }, at('2026-03-01T12:30:00Z'))).toEqual({
      newest: { after: 'events/2026/03/01/06/' },
      older: { after: '', before: 'events/2026/03/01/06/' },
    });
  });
});

describe('a log with older objects', () => {
  let runtime: InProcess;
  let pages: number;
  let pipeline: Pipeline;
  let now: number;
  beforeAll(async () => {
    runtime = await openInProcess();
  });
  beforeEach(async () => {
    await runtime.reset();
    pages = 0;
    now = at('2026-03-01T12:30:00Z');
    const raw: ObjectLog = {
      append: (key, text) => runtime.raw.append(key, text),
      read: (key) => runtime.raw.read(key),
      list(after, limit) {
        pages += 1;
        return runtime.raw.list(after, limit);
      },
    };
    const { rejectedLog: rejected, database: warehouse } = runtime;
    pipeline = createPipeline({ raw, rejected, warehouse, clock: () => now, ids: () => crypto.randomUUID() });
  });
  afterAll(() => runtime.close());

  const put = (key: string, iso: string): Promise<void> => runtime.putRaw(key, referenceObject(referenceEvent(), iso));

  /** Keys alone: what they name is loaded already, so it is not read. */
  async function fill(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await runtime.putRaw(`events/2025/${String(1 + (index % 12)).padStart(2, '0')}/01/00/event-${index}.json`, '{}');
    }
    await runtime.pglite.exec(`insert into loaded_objects (object_key, named, events, loaded, duplicate, quarantined, loaded_at)
      select 'events/2025/' || lpad((1 + index % 12)::text, 2, '0') || '/01/00/event-' || index || '.json', 1, 0, 0, 0, 0, now()
      from generate_series(0, ${count - 1}) as index`);
  }

  test('is listed completely once, then its newest hours and ten pages of the older ones; the rotation finds a late object', async () => {
    await fill(24_000);
    await pipeline.load();
    expect(pages).toBeGreaterThanOrEqual(24);
    await put('events/2026/03/01/12/event-now.json', '2026-03-01T12:20:00.000Z');
    await put('events/2025/12/01/00/event-late.json', '2025-12-01T00:20:00.000Z');
    const found: number[] = [];
    for (let load = 0; load < 3; load += 1) {
      pages = 0;
      found.push((await pipeline.load()).loaded);
      expect(pages).toBeLessThanOrEqual(14);
    }
    expect(found).toEqual([1, 0, 1]);
  });

  test('a load that runs out of time reports it, and the next one continues after it', async () => {
    for (let index = 10; index < 60; index += 1) await put(`events/2025/06/01/00/event-${index}.json`, '2025-06-01T00:20:00.000Z');
    expect(await pipeline.load({ until: now })).toMatchObject({ complete: false, loaded: 0 });
    const inTurn: ObjectLog = { ...runtime.raw, list: runtime.raw.list, read: runtime.raw.read, append: runtime.raw.append };
    let looks = 0;
    const slow = createPipeline({
      raw: inTurn,
      rejected: runtime.rejectedLog,
      warehouse: runtime.database,
      ids: () => crypto.randomUUID(),
      clock: () => now + (looks++ > 4 ? 1_000 : 0),
    });
    const first = await slow.load({ until: now + 500 });
    expect(first.complete).toBe(false);
    expect(first.loaded).toBeGreaterThan(0);
    expect(first.loaded).toBeLessThan(50);
    expect(await pipeline.load()).toMatchObject({ complete: true, loaded: 50 - first.loaded });
  });

  test('objects that waited while the database was down are loaded later, even if older than six hours', async () => {
    await pipeline.receive({ body: batchOf([anEvent()]), method: 'POST', path: '/' });
    await pipeline.load();
    await put('events/2026/03/02/01/event-down.json', '2026-03-02T01:00:00.000Z');
    now = at('2026-03-09T12:30:00Z');
    expect(await pipeline.load()).toMatchObject({ loaded: 1 });
  });

  test('a Firehose object with more events than one insert is loaded completely', async () => {
    const lines = Array.from({ length: 5_200 }, () =>
      referenceObject(referenceEvent({ product: undefined, element: undefined, eventName: 'home_view' })),
    );
    await runtime.putRaw('events/2026/03/01/12/shiplog-1-2026-03-01-12-00-00-x', `${lines.join('\n')}\n`);
    expect(await pipeline.load()).toMatchObject({ objects: 1, loaded: 5_200 });
  });

  test('a log that cannot be listed is reported as the failure', async () => {
    const refusing: ObjectLog = { ...runtime.raw, list: () => Promise.reject(new Error('access denied')) };
    const { rejectedLog: rejected, database: warehouse } = runtime;
    const lost = createPipeline({ raw: refusing, rejected, warehouse, clock: () => now, ids: () => crypto.randomUUID() });
    await expect(lost.load()).rejects.toThrow(
      'The raw log could not be listed: access denied. No data is lost; load again once the log is readable.',
    );
  });
});

// More objects than one page of a listing. Paging is the log's: each kind of log has these cases once, in one of the runtimes over it;
// a bucket has its own in tests/aws/functions.test.ts.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { balanced } from '../balance.ts';
import { referenceEvent, referenceObject } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const hour = 'events/2025/11/07/09';

export function paging(runtime: () => RuntimeUnderTest): void {
  test('more objects of the reference ingest than one page of a listing are loaded', async () => {
    const events = Array.from({ length: 1_500 }, () => referenceEvent());
    await Promise.all(events.map((event) => runtime().putRaw(`${hour}/event-${randomUUID()}.json`, referenceObject(event))));
    expect(await runtime().load()).toMatchObject({ objects: 1_500, loaded: 1_500 });
    const [first] = await runtime().query(`select event_timestamp = '2025-11-07T09:30:00Z' as received from fact_events limit 1`);
    expect(first).toEqual({ received: true });
    await balanced(runtime());
  });
}

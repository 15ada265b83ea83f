// Loading again what was loaded: for a change of the load, or a doubt.
import { expect, test } from 'vitest';
import { balanced } from '../balance.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const everything = 'select * from fact_events order by event_id';
const sessions = 'select * from fact_sessions order by session_id';

export function replaying(runtime: () => RuntimeUnderTest): void {
  test('a replay changes neither rows nor counters, and is counted separately', async () => {
    const event = anEvent();
    await runtime().post(batchOf([event, anEvent(), anEvent()]));
    await runtime().post(batchOf([event]));
    await runtime().putRaw('events/2025/11/07/09/event-bad.json', '{');
    await runtime().load();
    const before = [await runtime().query(everything), await runtime().query(sessions), await balanced(runtime())];
    expect(await runtime().replay({})).toMatchObject({ loaded: 3, duplicate: 1, quarantined: 1 });
    const after = [await runtime().query(everything), await runtime().query(sessions), { ...(await balanced(runtime())), replayed: 0 }];
    expect(after).toEqual(before);
    expect(await runtime().counters()).toMatchObject({ replayed: 5 });
  });

  test('a replay covers whole hours and leaves the others unchanged', async () => {
    for (const hour of ['08', '09', '10', '11']) {
      const at = `2025-11-07T${hour}:30:00.000Z`;
      await runtime().putRaw(`events/2025/11/07/${hour}/event-1.json`, referenceObject(referenceEvent(), at));
    }
    expect(await runtime().replay({ from: '2025-11-07T09:10:00Z', to: '2025-11-07T10:20:00Z' })).toMatchObject({ objects: 2, loaded: 2 });
    expect(await balanced(runtime())).toMatchObject({ loaded: 2, waiting: 2 });
    await expect(runtime().replay({ from: 'yesterday' })).rejects.toThrow();
  });

  test('an event in two objects stays with the one that was loaded first', async () => {
    const event = referenceEvent({ eventName: 'home_view', product: undefined, element: undefined });
    const early = 'events/2025/11/07/08/event-late-delivery.json';
    await runtime().putRaw('events/2025/11/07/09/event-first.json', referenceObject(event));
    await runtime().load();
    await runtime().putRaw(early, referenceObject({ ...event, pageUrl: 'https://other.example/' }, '2025-11-07T08:00:00.000Z'));
    await runtime().load();
    const before = await runtime().query(everything);
    await runtime().replay({});
    expect(await runtime().query(everything)).toEqual(before);
    expect(await balanced(runtime())).toMatchObject({ loaded: 1, duplicate: 1 });
  });

  test('quarantined events that are valid now are loaded by a replay', async () => {
    const key = 'events/2025/11/07/09/event-1.json';
    await runtime().putRaw(key, '{"eventName":');
    await runtime().load();
    expect(await balanced(runtime())).toMatchObject({ quarantined: 1, loaded: 0 });
    await runtime().putRaw(key, referenceObject(referenceEvent()));
    await runtime().replay({});
    expect(await balanced(runtime())).toMatchObject({ quarantined: 0, loaded: 1, replayed: 1 });
  });

  test('a replay of an object that was truncated since then removes nothing', async () => {
    await runtime().post(batchOf([anEvent(), anEvent(), anEvent()]));
    await runtime().load();
    const [key = ''] = await runtime().rawKeys();
    await runtime().putRaw(key, (await runtime().readRaw(key)).slice(0, 300));
    await runtime().replay({});
    expect(await balanced(runtime())).toMatchObject({ loaded: 3, quarantined: 0, duplicate: 0 });
  });
}

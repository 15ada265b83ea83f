// From the raw log into the warehouse: once, whatever happens.
import { expect, test } from 'vitest';
import { balanced } from '../balance.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const hour = 'events/2025/11/07/09';

export function loading(runtime: () => RuntimeUnderTest): void {
  test('an event keeps every field, including page, referrer and element', async () => {
    const event = anEvent();
    await runtime().post(batchOf([event]));
    await runtime().load();
    const [row] = await runtime().query('select *, event_id::text from fact_events join dim_product using (product_key)');
    expect(row).toMatchObject({
      event_id: event.eventId,
      event_name: 'product_view',
      page_url: event.pageUrl,
      referrer: event.referrer,
      element: event.element,
      scroll_percent: 40,
      category: 'Keyboards',
      price: '89.0000',
    });
  });

  test('a second load loads nothing twice, also after a restart', async () => {
    await runtime().post(batchOf([anEvent(), anEvent()]));
    expect(await runtime().load()).toMatchObject({ objects: 1, loaded: 2 });
    await runtime().restart();
    expect(await runtime().load()).toMatchObject({ objects: 0, loaded: 0 });
    expect(await balanced(runtime())).toMatchObject({ received: 2, loaded: 2, waiting: 0 });
  });

  test('copies of an event are loaded once and counted, within a batch and across', async () => {
    const event = anEvent();
    await runtime().post(batchOf([event, event]));
    await runtime().load();
    await runtime().post(batchOf([event, anEvent()]));
    await runtime().load();
    expect(await balanced(runtime())).toMatchObject({ stored: 4, loaded: 2, duplicate: 2 });
  });

  test('one poison event never stops the rest: it is quarantined with its reason', async () => {
    const events = [
      referenceEvent(),
      referenceEvent({ eventId: 'order-17' }),
      referenceEvent({ product: { price: 'free' } }),
      referenceEvent(),
    ];
    for (const [index, event] of events.entries()) await runtime().putRaw(`${hour}/event-${index}.json`, referenceObject(event));
    await runtime().putRaw(`${hour}/event-x.json`, '[1,2]');
    expect(await runtime().load()).toMatchObject({ loaded: 2, quarantined: 3 });
    const aside = await runtime().query('select array_to_string(reasons, $$;$$) as reasons from quarantined_events order by quarantine_id');
    expect(aside.map(({ reasons }) => reasons)).toEqual([
      'eventId: is not a UUID',
      'product.price: is not a number',
      'event: Invalid input: expected object, received array',
    ]);
    await balanced(runtime());
  });

  test('an object over several lines, or with several events in one name, is read completely', async () => {
    await runtime().putRaw(`${hour}/event-a.json`, JSON.stringify(JSON.parse(referenceObject(referenceEvent())), null, 2));
    const lines = [referenceEvent(), referenceEvent(), referenceEvent()].map((event) => referenceObject(event));
    await runtime().putRaw(`${hour}/firehose-1`, `\uFEFF${lines.join('\r\n')}\n\n`);
    expect(await balanced(runtime())).toMatchObject({ stored: 2, waiting: 2 });
    await runtime().load();
    expect(await balanced(runtime())).toMatchObject({ stored: 4, loaded: 4 });
  });

  test('the events of a truncated object are loaded, and the missing ones are counted', async () => {
    await runtime().post(batchOf(Array.from({ length: 10 }, () => anEvent())));
    const [key = ''] = await runtime().rawKeys();
    const text = await runtime().readRaw(key);
    await runtime().putRaw(key, text.slice(0, text.length * 0.55));
    expect(await runtime().load()).toMatchObject({ loaded: 5, quarantined: 5 });
    const aside = await runtime().query('select line, events, reasons[1] as reason from quarantined_events order by line');
    expect(aside).toEqual([
      { line: 0, events: 4, reason: 'object: contains 6 of 10 events; it is truncated' },
      { line: 6, events: 1, reason: 'line: is not JSON; the object is truncated or damaged here' },
    ]);
    expect(await balanced(runtime())).toMatchObject({ received: 10, loaded: 5, quarantined: 5 });
  });

  test('the time of an event does not depend on the clock of its client', async () => {
    const right = anEvent({ eventTime: '2025-11-07T09:00:00.000Z' });
    const ahead = anEvent({ eventTime: '2031-01-01T00:00:00.000Z' });
    await runtime().post(batchOf([right], '2025-11-07T09:00:04.000Z'));
    await runtime().post(batchOf([ahead], '2031-01-01T00:00:04.000Z'));
    await runtime().load();
    const waited = await runtime().query('select extract(epoch from received_at - event_timestamp)::int as seconds from fact_events');
    expect(waited).toEqual([{ seconds: 4 }, { seconds: 4 }]);
  });

  test('every day and product that an event refers to is in its table', async () => {
    await runtime().post(
      batchOf([anEvent(), anEvent({ product: { category: 'Mice' }, eventName: 'category_view' }), anEvent({ product: {} })]),
    );
    await runtime().load();
    const [lost] = await runtime().query(
      `select count(*) filter (where dim_date.date_key is null)::int as days, count(*) filter (where product_key is not null and name is null and category is null)::int as products
      from fact_events left join dim_date using (date_key) left join dim_product using (product_key)`,
    );
    expect(lost).toEqual({ days: 0, products: 0 });
  });

  test('a category page’s product id is not a product', async () => {
    await runtime().post(
      JSON.stringify(referenceEvent({ eventName: 'category_view', product: { id: 'keyboards', category: 'Keyboards' } })),
    );
    await runtime().load();
    expect(await runtime().query('select context_product_id, context_product_category from clickstream_events')).toEqual([
      { context_product_id: null, context_product_category: 'Keyboards' },
    ]);
  });
}

// Every field wrong in every way, and text that means something elsewhere: rejected or stored as text, never executed, never lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../src/stream/events/index.ts';
import { runs } from '../../runs.ts';
import { balanced } from '../balance.ts';
import { anEvent, batchOf } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const PATHS = [
  ...[
    'eventName',
    'eventId',
    'pageUrl',
    'referrer',
    'userId',
    'userLoginState',
    'clientId',
    'sessionId',
    'isFirstVisit',
    'eventTime',
    'sequence',
    'sentTime',
  ],
  ...[
    'product',
    'product.id',
    'product.name',
    'product.category',
    'product.brand',
    'product.urlPath',
    'product.price',
    'product.discountPrice',
  ],
  ...['element', 'element.tag', 'element.id', 'element.text', 'element.role', 'element.dataset', 'element.dataset.product'],
  ...['engagement', 'engagement.scrollPercent', 'engagement.engagedMs'],
];

const NASTY = [
  "'; DROP TABLE fact_events; --",
  '<script>alert(1)</script>',
  '$1 %s {{7*7}} $(exit) `exit` \\',
  '\u202Eright to left\u0301',
  '👩‍👩‍👧‍👦',
  '\\u0000',
  '"}]\n{"eventName":"page_view"}',
  'NULL',
  '\u2028\u2029\t\u0001',
];

const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    5e-324,
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udc00x',
    [],
    [[]],
    {},
    { __proto__: null, toString: 1 },
  ),
  fc.constantFrom(...NASTY),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.double(),
  fc.constant('x'.repeat(limits.text + 1)),
);

/** The event with one field replaced, below `a.b.c` too. */
function withField(event: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...event, [first]: value };
  return { ...event, [first]: withField(event[first] as Record<string, unknown>, rest.join('.'), value) };
}

export function badInput(runtime: () => RuntimeUnderTest): void {
  test('every field may be wrong in every way: each event is loaded or rejected with a reason that names the field', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...PATHS), wrong), { minLength: 10, maxLength: 100 }), async (faults) => {
        const events = faults.map(([path, value]) => withField(anEvent(), path, value));
        const { status, body } = await runtime().post(batchOf(events));
        expect(status).toBe(200);
        const { verdicts } = body as { verdicts: { verdict: string; reasons?: string[] }[] };
        sent += faults.length;
        for (const [index, { verdict, reasons }] of verdicts.entries()) {
          const field = faults[index]?.[0].split('.')[0] ?? '';
          if (verdict !== 'accepted') expect(reasons?.join(' '), verdict).toContain(field);
        }
        const result = await runtime().load();
        expect(result.quarantined).toBe(0);
        const counters = await balanced(runtime());
        expect(counters).toMatchObject({ received: sent, waiting: 0 });
      }),
      { numRuns: runs(20) },
    );
  });

  test('SQL, HTML and control characters in every text are stored unmodified', async () => {
    const events = NASTY.map((text) =>
      anEvent({
        ...{ pageUrl: text, referrer: text, userId: text },
        product: { id: text, name: text, category: text, brand: text, urlPath: text, price: 0.1 },
        element: { tag: text, id: text, role: text, dataset: { [text]: text } },
      }),
    );
    expect(await runtime().post(batchOf(events))).toMatchObject({ status: 200, body: { success: true } });
    await runtime().load();
    const rows = await runtime().query(
      `select event_id::text, page_url, referrer, user_id, product_id, name, category, brand, url_path, element::text as element
      from fact_events join dim_product using (product_key)`,
    );
    expect(rows).toHaveLength(NASTY.length);
    for (const { eventId, pageUrl, element } of events) {
      const { event_id, element: kept, ...texts } = rows.find((row) => row['event_id'] === eventId) ?? {};
      expect(new Set(Object.values(texts))).toEqual(new Set([pageUrl]));
      expect(JSON.parse(String(kept))).toEqual(element);
    }
    await balanced(runtime());
  });

  test('__proto__, constructor and repeated keys are harmless', async () => {
    const event = JSON.stringify(anEvent({ product: undefined, eventName: 'page_view' }));
    const bodies = [
      event.replace('{', '{"__proto__":{"isFirstVisit":"polluted"},'),
      event.replace('{', '{"constructor":{"prototype":{"x":1}},"toString":1,"hasOwnProperty":2,'),
      event.replace('{', '{"eventName":"click","eventId":"twice",'),
      event.replace('"dataset":{', '"dataset":{"__proto__":"own",'),
    ];
    for (const body of bodies) expect((await runtime().post(body)).status).toBe(200);
    expect(({} as { isFirstVisit?: unknown }).isFirstVisit).toBeUndefined();
    await runtime().load();
    expect(await balanced(runtime())).toMatchObject({ loaded: 1, duplicate: bodies.length - 1 });
  });

  test('an event that is nested too deeply or far too long is rejected and partly stored', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const event = JSON.stringify(anEvent());
    await runtime().post(deep);
    await runtime().post(event.replace('{', `{"deep":${deep},`));
    await runtime().post(event.replace('{', `{"long":"${'x'.repeat(limits.eventBytes)}",`));
    const huge = await runtime().post(JSON.stringify({ ...anEvent(), huge: 'é'.repeat(5 * 1024 * 1024) }));
    expect(huge.status).toBe(413);
    expect(await balanced(runtime())).toMatchObject({ received: 4, rejected: 4 });
    const reasons = (await runtime().rejected()).map((line) => line.reasons.join());
    // Where the engine bears the depth, the second one is too long as well.
    expect(reasons.filter((reason) => /longer than|nested too deeply/.test(reason)).length).toBeGreaterThanOrEqual(3);
    expect(reasons.filter((reason) => reason.includes('longer than')).length).toBeGreaterThanOrEqual(2);
  });

  test('a batch of 10,000 is rejected as a whole, so that the client can split it', async () => {
    const event = anEvent({
      product: undefined,
      element: undefined,
      engagement: undefined,
      eventName: 'page_view',
      pageUrl: '/',
      eventTime: undefined,
    });
    const answer = await runtime().post(batchOf(Array.from({ length: 10_000 }, () => event)));
    expect(answer).toMatchObject({ status: 413, body: { message: `events: contains more than ${limits.batchEvents} events` } });
    expect(await balanced(runtime())).toMatchObject({ received: 1, rejected: 1, stored: 0 });
  });
}

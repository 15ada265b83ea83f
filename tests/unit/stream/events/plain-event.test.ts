// The fast path must agree with the schema on every field where it says yes, and must say yes to what real trackers send.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEvent, readEvent } from '../../../../src/stream/events/index.ts';
import { traffic } from '../../../../src/stream/pipeline/traffic.ts';
import { randomFrom, uuidFrom } from '../../../../src/stream/shop/index.ts';
import { eventFields, eventParts, type Field, wholeEvent } from '../../../contract/event-fields.ts';
import { anEvent, referenceEvent } from '../../../contract/events.ts';
import { runs } from '../../../runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    ' a',
    'a  b',
    'a\tb',
    'a\u00a0b',
    'x'.repeat(160),
    'x'.repeat(161),
    'x'.repeat(8_192),
    'x'.repeat(8_193),
    '\0',
    '\ud83d',
    '😀',
  ),
);
const uuid = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.constantFrom(
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '12345678-1234-9234-8234-123456789abc',
    'x',
  ),
);
const time = fc.oneof(
  fc.date({ noInvalidDate: true, min: new Date(-1e12), max: new Date(32e12) }).map((date) => date.toISOString()),
  fc.constantFrom(
    '2024-02-29T00:00:00.000Z',
    '2025-02-29T00:00:00.000Z',
    '2025-04-31T00:00:00.000Z',
    '2025-01-31T24:00:00.000Z',
    '2025-01-31T23:59:60.000Z',
    '2025-01-31T23:59:59Z',
    '2025-01-31T23:59:59.000+07:00',
    '1969-12-31T23:59:59.999Z',
    '2025-1-1',
  ),
);
const number = fc.oneof(fc.double(), fc.integer({ min: -2, max: 120 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53, -0, 1.5));
const any = fc.jsonValue({ maxDepth: 1 });

/** Values of a field at the edges of what its kind allows. Throws an Error on a kind that it does not know. */
function edgesOf({ path, schema }: Field): fc.Arbitrary<unknown> {
  const [some] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (some) return fc.option(edgesOf({ path, name: path, schema: some }));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.format === 'uuid') return uuid;
  if (schema.format === 'date-time') return time;
  const kinds: Record<string, fc.Arbitrary<unknown>> = {
    string: text,
    number,
    integer: number,
    boolean: fc.boolean(),
    object: fc.dictionary(text, text),
  };
  const edges = kinds[schema.type ?? ''];
  if (!edges) throw new Error(`${path}: no edges for this kind of field yet; add them here`);
  return edges;
}

/** Of each field and each part, and of a field that the contract does not have. */
const edges: Record<string, fc.Arbitrary<unknown>> = {
  ...Object.fromEntries(eventFields.map((field) => [field.path, edgesOf(field)])),
  ...Object.fromEntries(
    eventParts.flatMap((part) => [
      [part, fc.constantFrom<unknown[]>({}, [], null)],
      [`${part}.more`, any],
    ]),
  ),
  unknown: any,
};

const fault = fc
  .constantFrom(...Object.keys(edges))
  .chain((path) =>
    fc.tuple(
      fc.constant(path),
      fc.oneof(
        { weight: 9, arbitrary: edges[path] ?? any },
        { weight: 1, arbitrary: any },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    ),
  );

function changed(value: Record<string, unknown>, path: string, to: unknown): Record<string, unknown> {
  const [first = '', second] = path.split('.');
  if (second === undefined) return { ...value, [first]: to };
  return { ...value, [first]: { ...(value[first] as object), [second]: to } };
}

const event = fc
  .array(fault, { maxLength: 4 })
  .map((faults) =>
    JSON.parse(JSON.stringify(faults.reduce<Record<string, unknown>>((value, [path, to]) => changed(value, path, to), anEvent()))),
  );

test('what the fast path accepts, the schema accepts with the same result', () => {
  let plain = 0;
  fc.assert(
    fc.property(event, (value) => {
      const quick = plainEvent(value);
      if (!quick) return;
      plain += 1;
      expect({ event: quick }).toEqual(readEvent(value));
    }),
    { numRuns: runs(10_000) },
  );
  // Else it says nothing.
  expect(plain).toBeGreaterThan(2_000);
});

test('every event of ordinary traffic takes the fast path', () => {
  const random = randomFrom(3);
  const products = [{ id: 'a', name: 'A', category: 'C', brand: 'B', urlPath: '/a', price: 9.5, discountPrice: null }];
  const visitors = traffic({ random, ids: () => uuidFrom(random), products, start: Date.UTC(2025, 0, 1), span: 300 * 86_400_000 });
  const events = Array.from({ length: 2_000 }, () => visitors.next().value);
  expect(events.filter((one) => !plainEvent(one))).toEqual([]);
  expect(plainEvent(anEvent())).toBeDefined();
  expect(plainEvent(referenceEvent())).toBeDefined();
});

test('an event with every field of the contract takes the fast path', () => {
  fc.assert(
    fc.property(wholeEvent, (value) => {
      // 29 February is left to the schema.
      fc.pre(!JSON.stringify(value).includes('-02-29T'));
      expect(plainEvent(value)).toEqual(value);
    }),
  );
});

test('a value that is not an object is left to the schema', () => {
  for (const value of [null, undefined, [], 'x', 1, true, {}]) expect(plainEvent(value)).toBeUndefined();
});

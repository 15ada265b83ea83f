// No field of the event contract is lost or changed between the tracker and the warehouse's tables and views.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClickstreamEvent, readEvent } from '../../../src/stream/events/index.ts';
import { happenedAt } from '../../../src/stream/pipeline/load/happened-at.ts';
import { snapshot } from '../../../src/stream/tracker/snapshot.ts';
import { anyEvent, eventFields, type Field, fieldValue, wholeEvent } from '../../contract/event-fields.ts';
import { type InProcess, openInProcess } from '../../contract/in-process.ts';

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess();
});
afterAll(() => runtime.close());

type Row = Record<string, unknown>;

/** Both become the time at which the event happened. */
const times = ['eventTime', 'sentTime'];

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What the warehouse stores of a field. */
function storedValue(row: Row, { path, part, name, schema }: Field): unknown {
  if (part === 'element') return (row['element'] as Row | null)?.[name] ?? null;
  const column = path === 'product.id' ? 'product_id' : snake(name);
  if (!Object.hasOwn(row, column)) throw new Error(`${path}: the warehouse has no column ${column}`);
  const value = row[column];
  const isNumber = [schema, ...(schema.anyOf ?? [])].some(({ type }) => type === 'number' || type === 'integer');
  return isNumber && value !== null ? Number(value) : value;
}

/** The reference client writes a category's id there. */
const isIgnored = ({ path }: Field, { eventName }: ClickstreamEvent): boolean => path === 'product.id' && eventName === 'category_view';

async function rowsById(from: string): Promise<Map<unknown, Row>> {
  const { rows } = await runtime.pglite.query<Row>(`select * from ${from}`);
  return new Map(rows.map((row) => [row['event_id'], row]));
}

test('every field of an event arrives in the raw log and in the warehouse', async () => {
  const arrived = new Set<string>();
  const events = fc.uniqueArray(fc.oneof(anyEvent, wholeEvent), { minLength: 30, maxLength: 40, selector: ({ eventId }) => eventId });
  await fc.assert(
    fc.asyncProperty(events, async (sent) => {
      await runtime.reset();
      for (const event of sent) {
        expect(readEvent(event).event).toEqual({ ...event, referrer: event.referrer ?? null, userId: event.userId ?? null });
        expect(
          (
            await runtime.post(
              JSON.stringify({
                ...event,
                ...snapshot({}, { product: event.product, element: event.element, engagement: event.engagement }, [], event.eventName)[1],
              }),
            )
          ).body,
        ).toMatchObject({ success: true });
      }
      const stored = [...runtime.raw.objects.values()].map((line) => JSON.parse(line));
      expect(stored.map(({ _ingest, ...event }) => event)).toEqual(sent);
      await runtime.load();

      const rows = await rowsById('fact_events left join dim_product using (product_key)');
      const views = await rowsById('clickstream_events');
      for (const [at, event] of sent.entries()) {
        const row = rows.get(event.eventId) ?? {};
        for (const field of eventFields.filter((one) => !times.includes(one.path) && !isIgnored(one, event))) {
          const value = fieldValue(event, field) ?? null;
          expect([field.path, storedValue(row, field)]).toEqual([field.path, value]);
          if (value !== null) arrived.add(field.path);
        }
        const happened = happenedAt(Date.parse(stored[at]._ingest.receivedAt), event.eventTime, event.sentTime);
        expect(row['event_timestamp']).toEqual(new Date(happened));
        // Dashboards of the reference read rounded prices.
        for (const [column, value] of Object.entries(views.get(event.eventId) ?? {})) {
          const own = column.replace(/^context_product_(?!id)/, '').replace(/^context_/, '');
          if (column === 'identity_source') expect(value).toBe(event.userId == null ? null : 'cognito');
          else if (own.endsWith('price')) expect(value == null).toBe(row[own] === null);
          else expect([column, value]).toEqual([column, row[own]]);
        }
      }
    }),
    { numRuns: 4 },
  );
  expect([...arrived, ...times].toSorted()).toEqual(eventFields.map(({ path }) => path).toSorted());
});

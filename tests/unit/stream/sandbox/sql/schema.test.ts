import { CompletionContext } from '@codemirror/autocomplete';
import { PostgreSQL, schemaCompletionSource, sql } from '@codemirror/lang-sql';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask } from '../../../../../src/stream/pipeline/ask/ask.ts';
import { withLink } from '../../../../../src/stream/pipeline/ask/pglite-link.ts';
import { type Database, openWarehouse } from '../../../../../src/stream/pipeline/index.ts';
import { type Schema, schemaOf, schemaQuery } from '../../../../../src/stream/sandbox/sql/schema.ts';
import { warehouseMigrations } from '../../../../contract/migrations.ts';
import { openPglite } from '../../../../open-pglite.ts';

let pglite: PGlite;
let schema: Schema;
beforeAll(async () => {
  pglite = await openPglite();
  const database: Database = drizzle(pglite);
  await openWarehouse(database, warehouseMigrations());
  schema = schemaOf(await withLink(pglite, (link) => ask(link, schemaQuery)));
});
afterAll(() => pglite.close());

/** What the editor offers at the end of `text`. */
async function offered(text: string): Promise<string[]> {
  const first = EditorState.create({ doc: text, extensions: sql({ dialect: PostgreSQL }) });
  // A loaded machine may not parse the text within the time that the editor spends on it at first: the next state has what is parsed now.
  ensureSyntaxTree(first, text.length, 60_000);
  const { state } = first.update({});
  const found = await schemaCompletionSource({ dialect: PostgreSQL, schema })(new CompletionContext(state, text.length, true));
  return (found?.options ?? []).map(({ label }) => label);
}

test('a reader of the warehouse finds its tables, each with columns and their types', () => {
  expect(Object.keys(schema)).toEqual(expect.arrayContaining(['clickstream_events', 'dim_product', 'fact_events', 'fact_sessions']));
  expect(schema['fact_sessions']?.children).toContainEqual({ label: 'duration_ms', type: 'property', detail: 'bigint' });
});

test('the editor completes tables, columns behind a table, and columns behind its alias', async () => {
  expect(await offered('select * from fact_')).toContain('fact_events');
  expect(await offered('select fact_sessions.')).toContain('duration_ms');
  expect(await offered('select * from fact_events e where e.')).toContain('event_name');
});

test('the editor completes as much on a machine that is too slow for the first look at the text', async () => {
  let time = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    time += 50;
    return time;
  });
  expect(await offered('select * from fact_events e where e.')).toContain('event_name');
});

test('rows that hold no names are left out', () => expect(schemaOf({ rows: [[1, null]] })).toEqual({}));

import { expect, test } from 'vitest';
import { viewTable } from '../../../../infra/lake/view.ts';
import { duckdbType, eventColumns, hiveType } from '../../../../src/stream/lake/columns.ts';
import { eventsView } from '../../../../src/stream/lake/events-view.ts';
import { eventFields } from '../../../contract/event-fields.ts';

test('every field of the event contract is a column', () => {
  expect(Object.fromEntries(eventColumns().map(({ name, type }) => [name, type]))).toEqual({
    eventname: 'string',
    eventid: 'string',
    pageurl: 'string',
    referrer: 'string',
    userid: 'string',
    userloginstate: 'string',
    clientid: 'string',
    sessionid: 'string',
    isfirstvisit: 'boolean',
    product: 'struct<id:string,name:string,category:string,brand:string,urlpath:string,price:double,discountprice:double>',
    element: 'struct<tag:string,id:string,text:string,role:string,dataset:map<string,string>>',
    engagement: 'struct<scrollpercent:bigint,engagedms:bigint>',
    eventtime: 'string',
    sequence: 'bigint',
    senttime: 'string',
    ingest: 'struct<receivedat:string,sourceip:string,useragent:string,method:string,path:string,requestid:string,senttime:string>',
  });
});

test('a type of field that the lake cannot store stops the deployment, by its name', () => {
  expect(() => hiveType({ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'product.size')).toThrow(
    /^product\.size: the lake has no column type/,
  );
});

test('the view `events` has every field of the contract by name and type, and reads columns that the table has', () => {
  const columns = eventColumns();
  const { sql, columns: answered } = eventsView('athena', 90);
  for (const [, whole, part] of sql.matchAll(/\b(product|element|engagement|ingest)\.(\w+)/g)) {
    expect(columns.find(({ name }) => name === whole)?.type).toMatch(new RegExp(`[<,]${part}:`));
  }
  const types: Record<string, string> = {
    string: 'varchar',
    boolean: 'boolean',
    integer: 'bigint',
    number: 'double',
    object: 'map(varchar,varchar)',
  };
  // Times of clients become `event_timestamp`.
  for (const { path, part, name, schema } of eventFields.filter(({ path }) => path !== 'eventTime' && path !== 'sentTime')) {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const known = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type !== undefined && type !== 'null');
    expect([path, answered[part === undefined || part === 'engagement' ? column : `${part}_${column}`]]).toEqual([
      path,
      types[known?.type ?? ''],
    ]);
    expect(sql).toMatch(new RegExp(`\\b${path.toLowerCase().replace('.', '\\.')}\\b`));
  }
  const selected = [...sql.slice(sql.lastIndexOf('SELECT')).matchAll(/ AS (\w+),?$/gm)].map(([, column]) => column);
  expect(selected).toEqual(Object.keys(answered));
});

test('Athena reads the same query and types in a view as Glue', () => {
  const { viewOriginalText = '', storageDescriptor } = viewTable(eventsView('athena', 90), 'shiplog');
  const [, encoded = ''] = /^\/\* Presto View: (\S+) \*\/$/.exec(viewOriginalText) ?? [];
  const definition = JSON.parse(Buffer.from(encoded, 'base64').toString());
  expect(definition).toMatchObject({ catalog: 'awsdatacatalog', schema: 'shiplog', originalSql: eventsView('athena', 90).sql });
  const listed = (storageDescriptor as { columns: { name: string }[] }).columns.map(({ name }) => name);
  expect(definition.columns.map(({ name }: { name: string }) => name)).toEqual(listed);
});

test('DuckDB has the same columns: parts keep their names, whatever they are', () => {
  const types = Object.fromEntries(eventColumns().map(({ name, type }) => [name, duckdbType(type)]));
  expect(types).toMatchObject({
    eventname: 'VARCHAR',
    isfirstvisit: 'boolean',
    sequence: 'bigint',
    engagement: 'STRUCT("scrollpercent" bigint,"engagedms" bigint)',
    element: 'STRUCT("tag" VARCHAR,"id" VARCHAR,"text" VARCHAR,"role" VARCHAR,"dataset" MAP(VARCHAR,VARCHAR))',
  });
  expect(duckdbType('struct<string:string,map:map<string,string>>')).toBe('STRUCT("string" VARCHAR,"map" MAP(VARCHAR,VARCHAR))');
});

test('a period reads only its partitions; without one, the whole lake is read', () => {
  expect(eventsView('athena', 90).sql).toContain("WHERE day >= date_format(current_date - INTERVAL '90' DAY, '%Y-%m-%d')");
  expect(eventsView('duckdb').sql).not.toContain('current_date');
});

// Answers to questions: columns in their order, each with its type, and values that lose nothing.
import { expect, test } from 'vitest';
import type { RuntimeUnderTest } from '../runtime.ts';

export function asking(runtime: () => RuntimeUnderTest): void {
  test('names may repeat, and numbers as names keep their place', async () => {
    const { columns, rows } = await runtime().ask(
      `select 1 as "2", 2 as "1", 'a' as a, 'b' as a, 3 as "__proto__", count(*), count(distinct n) from generate_series(1, 3) as n`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['2', '1', 'a', 'a', '__proto__', 'count', 'count']);
    expect(rows).toEqual([[1, 2, 'a', 'b', 3, 3, 3]]);
  });

  test.each([
    ['true', 'bool', true],
    ['null::int', 'int4', null],
    ['7::int2', 'int2', 7],
    ['9007199254740991::bigint', 'int8', 9_007_199_254_740_991],
    ['9007199254740993::bigint', 'int8', '9007199254740993'],
    ['(-9223372036854775808)::bigint', 'int8', '-9223372036854775808'],
    ['1.50::numeric', 'numeric', '1.50'],
    ["'NaN'::numeric", 'numeric', 'NaN'],
    ['0.1::float8 + 0.2', 'float8', 0.1 + 0.2],
    ['1e300::float8', 'float8', 1e300],
    ["'NaN'::float8", 'float8', 'NaN'],
    ["'-Infinity'::float8", 'float8', '-Infinity'],
    ["'-0'::float8", 'float8', '-0'],
    ["'\\x00ff'::bytea", 'bytea', '\\x00ff'],
    ["date '2025-11-07'", 'date', '2025-11-07'],
    ["date 'infinity'", 'date', 'infinity'],
    ["timestamp '2025-11-07 09:00:00.123456'", 'timestamp', '2025-11-07 09:00:00.123456'],
    ["timestamptz '2025-11-07 09:00:00.123456+07'", 'timestamptz', '2025-11-07 02:00:00.123456+00'],
    ["timestamptz '0044-03-15 00:00:00+00 BC'", 'timestamptz', '0044-03-15 00:00:00+00 BC'],
    ["interval '1 mon 2 days 03:04:05.6'", 'interval', '1 mon 2 days 03:04:05.6'],
    ['\'{"b": [1, 2.50, null], "a": {"c": "d é"}}\'::jsonb', 'jsonb', { a: { c: 'd é' }, b: [1, 2.5, null] }],
    ["'null'::jsonb", 'jsonb', null],
    ['\'{"2": 1, "1": 2}\'::json', 'json', '{"2": 1, "1": 2}'],
    ['\'{"a": 9007199254740993}\'::jsonb', 'jsonb', '{"a": 9007199254740993}'],
    ['\'{"a":1,"a":2}\'::json', 'json', '{"a":1,"a":2}'],
    ['array[1, null, 3]', 'int4[]', [1, null, 3]],
    [
      "array[['a,b', '\"c\\'], ['', 'NULL']]",
      'text[]',
      [
        ['a,b', '"c\\'],
        ['', 'NULL'],
      ],
    ],
    ["'{}'::text[]", 'text[]', []],
    ["'[0:1]={1,2}'::int[]", 'int4[]', '[0:1]={1,2}'],
    ['array[9007199254740993::bigint, 1]', 'int8[]', ['9007199254740993', 1]],
    ['array[true, false]', 'bool[]', [true, false]],
    ["'00000000-0000-4000-8000-000000000000'::uuid", 'uuid', '00000000-0000-4000-8000-000000000000'],
    ["''", 'text', ''],
    ["'\u{1F6D2} \\ \" ,'", 'text', '\u{1F6D2} \\ " ,'],
    ["row(1, 'a')", 'record', '(1,a)'],
    ['int4range(1, 5)', 'other', '[1,5)'],
  ])('%s is a %s', async (expression, type, value) => {
    const { columns, rows } = await runtime().ask(`select ${expression} as it`);
    expect([columns, rows]).toEqual([[{ name: 'it', type }], [[value]]]);
  });

  test.each([
    'select * from generate_series(1, 2500) as n',
    '(select * from generate_series(1, 2500) as n)',
    '-- a comment; with more\n/* and /* nested */ one */ select * from generate_series(1, 2500) as n;',
    'with many as (select generate_series(1, 2500) as n) select * from many',
    'select generate_series(1, 2500) as n union all select 1 where false',
  ])('of many rows a thousand are returned and all are counted: %s', async (statement) => {
    const { columns, rows, total, more } = await runtime().ask(statement);
    expect([columns, rows.length, rows.at(-1), total, more]).toEqual([[{ name: 'n', type: 'int4' }], 1_000, [1_000], 2_500, undefined]);
  });

  test('other statements than queries answer with columns too', async () => {
    expect(await runtime().ask("values (1, 'a'), (2, null)")).toMatchObject({
      rows: [
        [1, 'a'],
        [2, null],
      ],
      total: 2,
    });
    expect((await runtime().ask('table load_replays')).columns[0]).toEqual({ name: 'replay_id', type: 'int4' });
    expect((await runtime().ask('explain select 1')).columns).toEqual([{ name: 'QUERY PLAN', type: 'text' }]);
    expect((await runtime().ask('show server_version_num')).rows[0]).toHaveLength(1);
    expect(await runtime().ask('select from generate_series(1, 3)')).toMatchObject({ columns: [], rows: [[], [], []] });
    expect(await runtime().ask('')).toEqual({ columns: [], rows: [], total: 0 });
  });

  test('an answer has a limit in bytes, and a value that is longer is refused with what to do', async () => {
    const { rows, total } = await runtime().ask("select repeat('x', 1000000) from generate_series(1, 40)");
    expect([rows.length, total]).toEqual([9, 40]);
    for (const giant of ["select repeat('x', 60000000)", "(select n, repeat('x', 60000000) from generate_series(1, 3) as n)"]) {
      await expect(runtime().ask(giant)).rejects.toThrow(/longer than 16 MB/);
    }
    expect((await runtime().ask('select 1')).rows).toEqual([[1]]);
  });

  test('an error names its place in the statement', async () => {
    await expect(runtime().ask('select nothing')).rejects.toMatchObject({ message: 'column "nothing" does not exist', position: 8 });
  });
}

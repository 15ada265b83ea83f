import { expect, test } from 'vitest';
import { explained, planOf } from '../../../../../src/stream/sandbox/sql/explain.ts';

test('a query is explained, an explanation is left as it is', () => {
  expect(explained('select 1')).toEqual({ text: 'explain select 1', longer: 8 });
  expect(explained(' EXPLAIN (analyze) select 1')).toEqual({ text: ' EXPLAIN (analyze) select 1', longer: 0 });
});

test('a plan is its rows as lines', () => {
  expect(planOf({ rows: [['Seq Scan on a'], ['  Filter: b']] })).toBe('Seq Scan on a\n  Filter: b');
  expect(planOf({ rows: [[[{ Plan: 1 }]]] })).toContain('"Plan": 1');
});

import { expect, test } from 'vitest';
import { chooseChart, figureOf } from '../../../../../src/stream/sandbox/sql/choose-chart.ts';

const table = (types: Record<string, string>, rows: (string | number | null)[][]) => ({
  columns: Object.entries(types).map(([name, type]) => ({ name, type })),
  rows,
});

test('names against figures are bars', () => {
  const chart = chooseChart(table({ events: 'int4', name: 'text', price: 'numeric' }, [[3, 'click', '2.5']]));
  expect(chart).toMatchObject({ kind: 'bars', labels: 1, values: [0, 2] });
});

test('dates against figures are a line, by date', () => {
  const chart = chooseChart(
    table({ day: 'date', events: 'int8' }, [
      ['2025-11-09T00:00:00.000Z', '4'],
      [null, '1'],
      ['2025-11-07T00:00:00.000Z', '9'],
    ]),
  );
  expect(chart).toMatchObject({ kind: 'line', labels: 0, values: [1] });
  expect(chart?.rows.map(([day]) => day)).toEqual(['2025-11-07T00:00:00.000Z', '2025-11-09T00:00:00.000Z']);
});

test('a single date is a bar', () => {
  expect(chooseChart(table({ day: 'date', events: 'int4' }, [['2025-11-09T00:00:00.000Z', 4]]))?.kind).toBe('bars');
});

test('a result without names, figures or rows has no chart', () => {
  expect(chooseChart(table({ a: 'int4', b: 'int4' }, [[1, 2]]))).toBeUndefined();
  expect(chooseChart(table({ a: 'text' }, [['x']]))).toBeUndefined();
  expect(chooseChart(table({ a: 'text', b: 'int4' }, []))).toBeUndefined();
});

test('of many rows the first 30 are bars, of many columns four are drawn', () => {
  const types = { name: 'text', a: 'int4', b: 'int4', c: 'int4', d: 'int4', e: 'int4' };
  const chart = chooseChart(
    table(
      types,
      Array.from({ length: 99 }, (_, nth) => [`n${nth}`, 1, 2, 3, 4, 5]),
    ),
  );
  expect(chart?.rows).toHaveLength(30);
  expect(chart?.values).toEqual([1, 2, 3, 4]);
});

test('a figure is a finite number', () => {
  expect(['2.5', 3, '', null, 'NaN', 'x'].map(figureOf)).toEqual([2.5, 3, undefined, undefined, undefined, undefined]);
});

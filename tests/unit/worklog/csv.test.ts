import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csv } from '../../../src/worklog/csv.ts';

/** Reads CSV by RFC 4180's grammar. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a table as CSV', () => {
  it('has its header first and ends each line with CR LF', () => {
    expect(csv(['week', 'title'], [[8, 'First meeting']])).toBe('week,title\r\n8,First meeting\r\n');
  });

  it('has an empty cell for what is not recorded', () => {
    expect(csv(['a', 'b', 'c'], [['x', undefined, 0]])).toBe('a,b,c\r\nx,,0\r\n');
  });

  test.each([
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['đường', 'đường'],
  ])('%j is written %s', (text, written) => {
    expect(csv(['t'], [[text]])).toBe(`t\r\n${written}\r\n`);
  });

  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '=HYPERLINK("https://x","y")'])('%j does not become a formula', (text) => {
    expect(read(csv(['t'], [[text]]))[1]).toEqual([`'${text}`]);
  });

  it('is read back unmodified, whatever its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (rows) => {
        const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
        expect(read(csv(['a', 'b'], rows)).slice(1)).toEqual(guarded);
      }),
    );
  });
});

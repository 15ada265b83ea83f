import { describe, expect, it } from 'vitest';
import { claimedDays, numbersMean, readDayCell } from '../../../../src/importer/weeks/day-cell.ts';

const claimed = (text: string, mean: 'weekdays' | 'ordinals' = 'ordinals') => claimedDays(readDayCell(text, 1), mean);

describe('the first cell of a row', () => {
  it.each([
    ['Mon', [1]],
    ['Thursday', [4]],
    ['Thứ 2', [1]],
    ['Thứ Tư', [3]],
    ['T7', [6]],
    ['**Hai**', [1]],
    ['Chủ Nhật (24/05)', [7]],
    ['CN', [7]],
    ['**Tue (02/12)**', [2]],
    ['1 (Monday)', [1]],
    ['3 (Thứ Tư)', [3]],
    ['Mon - Wed', [1, 3]],
    ['Sat (Jun 13)', [6]],
  ])('names a weekday: %s', (text, days) => {
    expect(claimed(text)).toEqual(days);
  });

  it('may have a date beside the weekday', () => {
    expect(readDayCell('**Tue (02/12)**', 1).dates).toMatchObject([{ first: 2, second: 12 }]);
    expect(readDayCell('Mon (Jun 08)', 1).dates).toMatchObject([{ first: 8, second: 6, fixed: 'dmy' }]);
  });

  it('is a range of days, not the second of January, in 1-2', () => {
    expect(readDayCell('1-2', 1)).toMatchObject({ dates: [], numbers: [1, 2] });
  });

  it('counts Vietnamese weekdays from 2, unless a 1 or a header of numbers makes it an ordinal', () => {
    const cells = ['2', '3', '6'].map((text) => readDayCell(text, 1));
    expect(numbersMean(cells, 'day')).toBe('weekdays');
    expect(claimed('2', 'weekdays')).toEqual([1]);
    expect(numbersMean([...cells, readDayCell('1', 1)], 'day')).toBe('ordinals');
    expect(numbersMean(cells, 'number')).toBe('ordinals');
  });

  it('is blank where it contains only punctuation', () => {
    expect(readDayCell(' &nbsp; ', 1).blank).toBe(true);
  });
});

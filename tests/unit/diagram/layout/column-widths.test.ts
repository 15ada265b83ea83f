import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../src/diagram/layout/column-widths.ts';

describe('the widths of columns', () => {
  it('are even where every word fits', () => {
    expect(columnWidths(300, [80, 90, 60])).toEqual([100, 100, 100]);
  });

  it('give a column the width of its longest word, taken evenly from the others', () => {
    expect(columnWidths(300, [120, 60, 60])).toEqual([120, 90, 90]);
  });

  it('let the longest words break where the others would become too narrow', () => {
    expect(columnWidths(240, [140, 85, 60])).toEqual([77, 85, 77]);
    expect(columnWidths(180, [140, 140, 140])).toEqual([60, 60, 60]);
  });
});

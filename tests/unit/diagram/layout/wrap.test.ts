import { describe, expect, it } from 'vitest';
import { faces, widthOf } from '../../../../src/diagram/layout/measure.ts';
import { wrap } from '../../../../src/diagram/layout/wrap.ts';

describe('the width of words', () => {
  it('is the sum of the typeface’s own advance widths', () => {
    // Be Vietnam Pro 600: A is 758 thousandths wide.
    expect(widthOf('A', { weight: 600, size: 1000, leading: 0 })).toBe(758);
    expect(widthOf('AA', faces.name)).toBe(Math.ceil((2 * 758 * 13) / 1000));
  });

  it('is the same however Vietnamese letters are composed', () => {
    expect(widthOf('Kho dữ liệu'.normalize('NFD'), faces.name)).toBe(widthOf('Kho dữ liệu', faces.name));
  });

  it('counts a letter that the typeface lacks as a full square', () => {
    expect(widthOf('漢', { weight: 400, size: 10, leading: 0 })).toBe(10);
  });
});

describe('words in a narrow box', () => {
  it('break at spaces', () => {
    expect(wrap('Session Manager', 80, faces.name)).toEqual(['Session', 'Manager']);
  });

  it('break after a slash or a dot where a word is too long', () => {
    expect(wrap('10.0.128.0/20', 60, faces.name)).toEqual(['10.0.128.', '0/20']);
  });

  it('break before the length of a block of addresses where that suffices', () => {
    expect(wrap('Public 10.0.128.0/20', 80, faces.name)).toEqual(['Public', '10.0.128.0', '/20']);
  });

  it('break with a hyphen before a capital letter, else in even parts', () => {
    expect(wrap('EventBridge', 60, faces.name)).toEqual(['Event-', 'Bridge']);
    expect(wrap('Administrator', 80, faces.name)).toEqual(['Adminis-', 'trator']);
  });

  it('end in … where there are too few lines', () => {
    const lines = wrap('one two three four five six seven eight', 50, faces.name, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, faces.name)).toBeLessThanOrEqual(50);
  });

  it('never vanish', () => {
    expect(wrap('', 50, faces.name)).toEqual(['']);
  });
});

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

  it('counts an emoji once, however many characters it consists of', () => {
    const one = widthOf('🚀', { weight: 400, size: 100, leading: 0 });
    expect(one).toBe(137);
    for (const emoji of ['👨‍👩‍👧', '🇻🇳', '❤️', '1️⃣', '👍🏽']) expect(widthOf(emoji, { weight: 600, size: 100, leading: 0 }), emoji).toBe(one);
    expect(widthOf('1', { weight: 400, size: 100, leading: 0 })).toBeLessThan(70);
  });

  // Widths in Chromium with DejaVu Sans, among the widest fonts with Arabic, Hebrew, Cyrillic and Greek letters, in parts of the size.
  it.each([
    ['قاعدة البيانات', 5.76, 6.9],
    ['خدمة الطلبات', 5.81, 6.76],
    ['تطبيق الجوال', 5.6, 6.69],
    ['بوابة الدفع', 4.32, 5.31],
    ['سسسسس', 4.79, 5.45],
    ['ااااا', 1.39, 1.71],
    ['לקוחות', 3.13, 3.4],
    ['база данных', 6.69, 7.39],
    ['αβγ', 1.89, 2.08],
  ])('of “%s” is a little more than it is drawn', (text, regular, bold) => {
    const measured = (weight: 400 | 600) => widthOf(text, { weight, size: 1000, leading: 0 }) / 1000;
    for (const [width, drawn] of [[measured(400), regular] as const, [measured(600), bold] as const]) {
      expect(width).toBeGreaterThanOrEqual(drawn - 0.03);
      expect(width).toBeLessThan(drawn * 1.35);
    }
  });

  it('has no room for marks above and below letters', () => {
    expect(widthOf('قَاعِدَة', faces.name)).toBe(widthOf('قاعدة', faces.name));
    expect(widthOf('ข้', faces.name)).toBe(widthOf('ข', faces.name));
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

  it('break between the words of scripts without spaces, without a hyphen', () => {
    const lines = wrap('データウェアハウス数据仓库', 70, faces.name, 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('データウェアハウス数据仓库');
    for (const line of lines) expect(widthOf(line, faces.name)).toBeLessThanOrEqual(70);
    expect(wrap('ฐานข้อมูลคำสั่งซื้อ', 70, faces.name, 9).join('')).toBe('ฐานข้อมูลคำสั่งซื้อ');
  });

  it('never break within an emoji', () => {
    const lines = wrap('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 40, faces.name, 9);
    expect(lines.join('').replaceAll('-', '')).toBe('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧');
    for (const line of lines) expect(line.replace('-', '')).toMatch(/^(?:👨‍👩‍👧)+$/u);
    expect(wrap('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 40, faces.name, 1)[0]).toMatch(/^(?:👨‍👩‍👧)+…$/u);
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

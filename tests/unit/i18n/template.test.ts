// Words with values: ICU MessageFormat as teams may write it.
import { describe, expect, it, test } from 'vitest';
import { fill, readTemplate } from '../../../src/i18n/template.ts';

const said = (text: string, values: Record<string, unknown>, language = 'en'): string => fill(readTemplate(text), values, language);

describe('a text with values', () => {
  test.each([
    ['Week {week} of {total}', { week: 3, total: 13 }, 'Week 3 of 13'],
    ['{count, plural, one {# task} other {# tasks}}', { count: 1 }, '1 task'],
    ['{count, plural, one {# task} other {# tasks}}', { count: 1200 }, '1,200 tasks'],
    ['{count, plural, =0 {none} one {one} other {#}}', { count: 0 }, 'none'],
    ['{done} of {total, plural, one {# task} other {# tasks}} done', { done: 2, total: 5 }, '2 of 5 tasks done'],
    ['{count} {kind, select, added {new} other {{kind}}}', { count: 2, kind: 'added' }, '2 new'],
    ['{count} {kind, select, added {new} other {{kind}}}', { count: 2, kind: 'moved' }, '2 moved'],
    [
      '{weeks, plural, =1 {Week {week} waits} other {# weeks wait{bad, select, true {, week {week} most} other {}}}}',
      { weeks: 1, week: 4, bad: true },
      'Week 4 waits',
    ],
    [
      '{weeks, plural, =1 {Week {week} waits} other {# weeks wait{bad, select, true {, week {week} most} other {}}}}',
      { weeks: 3, week: 4, bad: true },
      '3 weeks wait, week 4 most',
    ],
    ["l'heure d''été '{'{n}'}' #", { n: 1 }, "l'heure d'été {1} #"],
    // What is replaced later, in the page.
    ['{hours} h, {count}', { count: 2 }, '{hours} h, 2'],
    ['{x}', { x: undefined }, ''],
    ['the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 23 }, 'the 23rd'],
    ['<b>{x}</b>', { x: 1 }, '<b>1</b>'],
  ])('%s with %j', (text, values, expected) => expect(said(text, values)).toBe(expected));

  it('has the categories and separators of its language, and Latin digits', () => {
    const text = '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}} {n}';
    expect([0, 1, 2, 5, 11, 100, 1234].map((n) => said(text, { n }, 'ar'))).toEqual([
      'z 0',
      'o 1',
      't 2',
      'f 5',
      'm 11',
      'x 100',
      'm 1,234',
    ]);
    expect(said('{n}', { n: 1234.5 }, 'de')).toBe('1.234,5');
  });
});

test.each([
  ['{', 'is not a value'],
  ['{week', 'is not a value'],
  ['{done of x}', 'is not a value'],
  ['{n, number}', 'has a style that is not used here'],
  ['{n, plural, one {a}}', 'has no case for all others'],
  ['{n, plural, one {a} other {b}', 'is not a value'],
  ['{n, plural, other {a', 'is not a value'],
])('%s cannot be read: %s', (text, fault) => {
  expect(() => readTemplate(text)).toThrow(fault);
});

it('names its values and choices by a number', () => {
  const { names, plurals } = readTemplate('{a} {n, plural, =0 {} few {{b}} other {{a}}} {k, select, x {} other {}}');
  expect(names).toEqual(['a', 'n', 'b', 'k']);
  expect(plurals).toEqual([{ name: 'n', keys: ['=0', 'few', 'other'] }]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignText, foreignUrl } from '../../../src/site/foreign-text.ts';

describe('text of another site', () => {
  test.each([
    ['Team Hà – “one”', 'Team Hà – “one”'],
    ['a\u0000b\u001b[2Jc', 'a b [2Jc'],
    ['safe\u202egnp.exe', 'safe gnp.exe'],
    ['  two\n lines\t', 'two lines'],
    ['Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301a', 'Z\u0301\u0301\u0301a'],
    ['zero\u200bwidth\ufeff', 'zero width'],
    ['\ud800broken', '\ufffdbroken'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
  ])('%j is shown as %j', (text, shown) => {
    expect(foreignText(text)).toBe(shown);
  });

  test('is cut between letters, with a sign that it was', () => {
    expect(foreignText('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
    expect(foreignText('👩‍👩‍👧'.repeat(12), 10)).toBe(`${'👩‍👩‍👧'.repeat(9)}…`);
    expect(foreignText('x'.repeat(5_000_000)).length).toBe(200);
  });

  test('is one bounded line without controls, whatever it was, and the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const shown = foreignText(text, 50);
        expect(shown).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.length).toBeLessThanOrEqual(50 * 20);
        expect(foreignText(shown, 50)).toBe(shown);
      }),
    );
  });
});

test('only addresses of the web are addresses', () => {
  expect(foreignUrl('https://a.example/b?c#d')).toBe('https://a.example/b?c#d');
  for (const text of ['', 'a', 'javascript:x', 'ftp://a.example', 'https://u@a.example']) expect(foreignUrl(text)).toBeUndefined();
});

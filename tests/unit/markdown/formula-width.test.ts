// How wide a formula is estimated to be, and the class that makes it fit on paper.
import { describe, expect, it } from 'vitest';
import { formulaWidth, paperClass } from '../../../src/markdown/formula-width.ts';
import { formula } from '../../../src/markdown/math.ts';
import { html } from './render.ts';

const sum = (terms: number): string => Array.from({ length: terms }, (_, index) => `a_{${index + 1}}`).join(' + ');
const row = (cells: number): string => Array.from({ length: cells }, (_, index) => `a_{1,${index + 1}}`).join(' & ');

describe('the width of a formula', () => {
  // Widths in Chromium, in em.
  it.each([
    [`f(x) = ${sum(28)}`, 81.9],
    [`\\begin{bmatrix} ${row(20)} \\end{bmatrix}`, 62],
    ['E=mc^2', 4.5],
    ['\\text{Tổng chi phí hàng tháng (USD)} = \\text{S3} + \\text{Lambda} + \\text{Athena}', 29.6],
    ['\\int_0^1 e^{-x^2} dx = \\frac{\\sqrt{\\pi}}{2}', 8.5],
    [
      '\\frac{\\partial^2 u}{\\partial t^2} = c^2 \\left( \\frac{\\partial^2 u}{\\partial x^2} + \\frac{\\partial^2 u}{\\partial y^2} \\right)',
      10.2,
    ],
    ['\\begin{cases} x+1 & \\text{if } x > 0 \\\\ -x & \\text{otherwise, and this is long} \\end{cases}', 18.7],
  ])('%s is rather too wide than too narrow', (tex, measured) => {
    const estimated = formulaWidth(formula(tex, true));
    expect(estimated).toBeGreaterThan(measured * 0.95);
    expect(estimated).toBeLessThan(measured * 1.4);
  });
});

it('a formula is smaller on paper only if it does not fit', async () => {
  expect([10, 40, 41, 60, 79, 99, 130, 5000].map(paperClass)).toEqual([
    '',
    '',
    'formula-80',
    'formula-65',
    'formula-50',
    'formula-40',
    'formula-30',
    'formula-30',
  ]);
  expect(await html(`$$\n${sum(5)}\n$$`)).not.toContain('formula-');
  expect(await html(`$$\n${sum(28)}\n$$`)).toMatch(/<div class="formula"[^>]*><math display="block" class="tml-display formula-40">/);
  expect(await html(`so $$${sum(18)}$$ is`)).toContain('<math class="formula-80">');
});

import { describe, expect, it } from 'vitest';
import { amountOf, withBars } from '../../../../src/components/live/table-bars.ts';

describe('an amount', () => {
  it('is read as its language writes it, with units and signs around it', () => {
    expect(amountOf('1,234.50 USD', 'en')).toBe(1234.5);
    expect(amountOf('1.234,50 USD', 'vi')).toBe(1234.5);
    expect(amountOf('about 12 %', 'en')).toBe(12);
    expect(amountOf('−52.4', 'en')).toBe(-52.4);
    expect(amountOf('0.00', 'en')).toBe(0);
    expect(amountOf('not recorded', 'en')).toBeUndefined();
  });
});

describe('a table of amounts', () => {
  const table = (rows: string) => `<p>a</p><table><thead><tr><th>Item</th><th>USD</th></tr></thead><tbody>${rows}</tbody></table>`;

  it('gets a bar for each amount, as long as its share of the largest', () => {
    const html = withBars(table('<tr><td>A</td><td>2.00</td></tr><tr><td>B</td><td>0.50</td></tr>'), 'en');
    expect([...html.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => width)).toEqual(['100', '25']);
    expect(html.match(/<td class="amount-bar">/g)).toHaveLength(3);
    expect(html).toContain('<th>USD</th><td class="amount-bar"></td></tr>');
  });
  it('has no bar for zero, for words and for the sum, which is bold', () => {
    const html = withBars(
      table(
        '<tr><td>A</td><td>2</td></tr><tr><td>B</td><td>0.00</td></tr><tr><td>C</td><td>–</td></tr><tr><td>Sum</td><td><strong>9</strong></td></tr>',
      ),
      'en',
    );
    expect(html.match(/<rect/g)).toHaveLength(1);
    expect(html).toContain('<rect width="100"');
  });
  it('uses another column where it is named', () => {
    const html = withBars(table('<tr><td>3</td><td>x</td></tr>'), 'en', 1);
    expect(html.match(/<rect/g)).toHaveLength(1);
  });
  it('is unchanged without any amount', () => {
    const html = table('<tr><td>A</td><td>none</td></tr>');
    expect(withBars(html, 'en')).toBe(html);
    expect(withBars('', 'en')).toBe('');
  });
});

// Each look of a state is drawn wherever states are drawn, with the sign and the color of its table.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looks } from '../../../src/components/looks.ts';
import { healthLooks } from '../../../src/worklog/review/health-states.ts';

/** The declarations of the rule with this selector in the sheet's layer; empty without one. */
function rule(sheet: string, selector: string): string {
  const css = readFileSync(resolve('src/styles', sheet), 'utf8');
  return css.split(`\n  ${selector} {`)[1]?.split('}')[0] ?? '';
}

describe.each(Object.entries(looks))('the look %s', (look, { sign, color }) => {
  test('has its sign and its color in tables.css', () => {
    const drawn = `${rule('tables.css', '.state::before')}${rule('tables.css', `.state.${look}::before`)}`;
    expect([...drawn.matchAll(/content: "(.)"/gu)].at(-1)?.[1]).toBe(sign);
    expect(rule('tables.css', `.state.${look}`)).toContain(`color: var(${color})`);
  });

  test('has its color in the timeline, where gray is the color of what needs no attention', () => {
    const bar = [rule('worklog/timeline.css', `.bar.${look}`), rule('worklog/timeline.css', '.bar')].find((declared) =>
      declared.includes('--bar:'),
    );
    expect(bar).toContain(`--bar: var(${color === '--ink-2' ? '--planned' : color})`);
  });

  test('has its color in the ribbon of weeks', () => {
    const mark = rule('home/bands.css', `.ribbon .${look}`);
    // Others have the color of the line.
    const colored = ['--done', '--doing', '--blocked'].includes(color);
    expect(/color: var\((--[\w-]+)\)/.exec(mark)?.[1]).toBe(colored ? color : undefined);
  });
});

test.each(Object.entries(healthLooks))('the health %s has a look of the table: %s', (_, look) => {
  expect(Object.keys(looks)).toContain(look);
});

// The state of a week looks as its table says: the sign, the color, and the ground that says whose turn it is.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellLooks } from '../../../src/cohort-site/cell-looks.ts';

const css = readFileSync(resolve('src/styles/cohort/cells.css'), 'utf8');

/** The declarations of all rules of the layer that name exactly this selector. */
const declared = (selector: string): string =>
  [...css.matchAll(/\n {2}([^{}@]+) \{([^{}]*)\}/g)]
    .filter(([, list = '']) => list.split(',').some((one) => one.trim() === selector))
    .map(([, , declarations]) => declarations)
    .join('');

describe.each(Object.entries(cellLooks))('the cell of a week that is %s', (state, { sign, color, turn }) => {
  const look = declared(`.cell.${state}`);

  it('has its sign', () => {
    expect(declared(`.cell.${state}::before`)).toContain(`content: "${sign}"`);
  });

  it('has its color: filled if a mentor has to act, framed if the team has to', () => {
    expect(look).toContain(turn === 'mentor' ? `background: var(${color})` : `color: var(${color})`);
    expect(look.includes('border:')).toBe(turn === 'team');
    expect(look.includes('background:')).toBe(turn === 'mentor');
  });
});

it('gives every state a sign that no other has', () => {
  const signs = Object.values(cellLooks).map(({ sign }) => sign);
  expect(new Set(signs).size).toBe(signs.length);
});

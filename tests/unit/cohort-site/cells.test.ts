// The state of a week has a sign that no other has, a color, and a ground that says whose turn it is.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { turns, weekStates } from '../../../src/worklog/review/week-state.ts';

const css = readFileSync(resolve('src/styles/cohort/cells.css'), 'utf8');

/** The declarations of all rules of the layer that name exactly this selector. */
const declared = (selector: string): string =>
  [...css.matchAll(/\n {2}([^{}@]+) \{([^{}]*)\}/g)]
    .filter(([, list = '']) => list.split(',').some((one) => one.trim() === selector))
    .map(([, , declarations]) => declarations)
    .join('');

const signOf = (state: string): string => /content: "(.)"/.exec(declared(`.cell.${state}::before`))?.[1] ?? '';

describe.each(weekStates)('the cell of a week that is %s', (state) => {
  const look = declared(`.cell.${state}`);

  it('has a sign that no other has', () => {
    expect(signOf(state)).not.toBe('');
    expect(weekStates.filter((other) => signOf(other) === signOf(state))).toEqual([state]);
  });

  it('has a color: filled if a mentor has to act, framed if the team has to', () => {
    expect(look).toMatch(turns[state] === 'mentor' ? /background: var\(--/ : /color: var\(--/);
    expect(look.includes('border:')).toBe(turns[state] === 'team');
    expect(look.includes('background:')).toBe(turns[state] === 'mentor');
  });
});

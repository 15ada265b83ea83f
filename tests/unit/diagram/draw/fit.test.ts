import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitOf, rungs } from '../../../../src/diagram/draw/fit.ts';

describe('the width that a drawing needs', () => {
  it('lets a drawing for a column of text shrink a little, and no further', () => {
    expect(fitOf(736)).toBe('fits-42');
    expect((42 * 16) / 736).toBeGreaterThan(0.9);
  });

  it('is the last breakpoint for a drawing that is too wide for any window', () => {
    expect(fitOf(9_000)).toBe(`fits-${rungs.at(-1)}`);
  });

  it('has a rule for each breakpoint in the style sheet', () => {
    const rules = [...readFileSync('src/styles/diagram/fit.css', 'utf8').matchAll(/width < (\d+)rem\) \{\s+\.fits-(\d+) /g)];
    expect(rules.map(([, width, name]) => [Number(width), Number(name)])).toEqual(rungs.map((rung) => [rung, rung]));
  });
});

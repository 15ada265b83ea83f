import { describe, expect, it } from 'vitest';
import { assertProps } from '../../../../src/components/live/assert-props.ts';

describe('a live component that is given wrong values', () => {
  it.each([
    ['Timeline', { week: 0 }, 'week of <Timeline> is 0, not the number of a week: write week={8}'],
    ['Timeline', { week: 'eight' }, 'week of <Timeline> is "eight", not the number of a week: write week={8}'],
    ['Rubric', { part: 3 }, 'part of <Rubric> is 3, not text: write it in quotes: part="…"'],
    ['Video', { src: 'a.mp4' }, '<Video> has no title: write title="…"'],
    ['Video', { src: ' ', title: 'T' }, 'src of <Video> is empty: write src="…"'],
    ['Bars', { column: 1.5 }, 'column of <Bars> is 1.5, not the number of a column: write column={3}, counted from 1'],
  ])('%s says which one and what to write', (component, props, message) => {
    expect(() => assertProps(component, props)).toThrow(message);
  });
  it('takes a number in quotes or in braces', () => {
    for (const week of [8, '8']) expect(() => assertProps('Timeline', { week })).not.toThrow();
  });
});

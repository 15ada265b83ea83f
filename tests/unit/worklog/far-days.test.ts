// Content that no one has checked yet is drawn too, while a team writes: a slip of the pen must not make a page of eighty megabytes.
import { expect, it } from 'vitest';
import type { Programme } from '../../../src/site/site.ts';
import { coverage } from '../../../src/worklog/coverage.ts';
import { heatMap } from '../../../src/worklog/heat-map.ts';
import { logTimeline, weekTimeline } from '../../../src/worklog/timeline.ts';
import type { Week } from '../../../src/worklog/week.ts';

const programme: Programme = { name: 'P', starts: '2025-09-01', ends: '2025-12-05', weeks: 14, workdays: ['mon'], holidays: [] };
const weeks = [
  { week: 1, title: 'One', tasks: [{ id: 'a', title: 'A', starts: '0205-09-01', ends: '2025-09-02' }] },
  { week: 9999, title: 'Last', tasks: [{ id: 'b', title: 'B', starts: '9000-01-01' }] },
] as Week[];

it('a day in a wrong year lengthens no calendar by more than a year at each end', () => {
  expect(heatMap(weeks, programme).length).toBeLessThan(125);
  expect(coverage(weeks, programme).days.length).toBeLessThan(830);
  expect(coverage(weeks, programme).days.find(({ day }) => day === '2025-09-02')?.tasks).toEqual(['a']);
});

it('a day in a wrong year lengthens no timeline, with a programme or without', () => {
  expect(logTimeline(weeks, programme).columns.length).toBeLessThan(125);
  expect(weekTimeline(weeks, 1, programme).columns.length).toBeLessThan(125);
  const { columns, rows } = logTimeline(weeks);
  expect(columns.length).toBeLessThan(1203);
  expect(rows.every(({ segments }) => segments.reduce((sum, { span }) => sum + span, 0) === columns.length)).toBe(true);
});

it('a programme in a wrong year is drawn as far as days may be written', () => {
  expect(heatMap(weeks, { ...programme, starts: '0205-09-01' }).length).toBeLessThan(6000);
  expect(heatMap(weeks, { ...programme, starts: '2205-09-01', ends: '2205-12-05' }).length).toBeGreaterThan(0);
});

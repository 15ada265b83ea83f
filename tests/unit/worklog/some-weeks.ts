// Weeks for tests: short to write by hand, and any log for property tests.
import fc from 'fast-check';
import { addDays } from '../../../src/site/dates.ts';
import type { Programme } from '../../../src/site/site.ts';
import { taskStates } from '../../../src/worklog/task-states.ts';
import type { Task, Week } from '../../../src/worklog/week.ts';

export const autumn: Programme = {
  name: 'Autumn',
  starts: '2025-09-08',
  ends: '2025-12-12',
  weeks: 14,
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: [{ day: '2025-11-20', name: 'Day off' }],
};

/** A task named by its id; `more` are its facts. */
export const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  ...(more.continues ? {} : { title: `Title of ${id}` }),
  ...more,
});

export const week = (number: number, tasks?: Task[], more: Partial<Week> = {}): Week => ({
  week: number,
  title: `Week ${number}`,
  ...(tasks ? { tasks } : {}),
  ...more,
});

const nearDay = fc.integer({ min: -10, max: 110 }).map((count) => addDays(autumn.starts, count));

const nearPeriod = fc.tuple(nearDay, fc.integer({ min: 0, max: 15 })).map(([starts, more]) => ({ starts, ends: addDays(starts, more) }));

const facts = fc.record({
  span: fc.option(nearPeriod, { nil: undefined }),
  planned: fc.option(nearPeriod, { nil: undefined }),
  state: fc.option(fc.constantFrom(...taskStates), { nil: undefined }),
  owner: fc.option(fc.constantFrom('an', 'binh'), { nil: undefined }),
  evidence: fc.integer({ min: 0, max: 2 }),
  /** Which earlier task it continues, as a share of those there are; none from 0.5 up. */
  continues: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
});

/** Any log that passes the schema: up to six weeks with gaps in their numbers, overlapping periods, undated tasks, split chains. */
export const anyWeeks: fc.Arbitrary<Week[]> = fc
  .array(
    fc.record({
      skip: fc.integer({ min: 0, max: 2 }),
      period: fc.option(nearPeriod, { nil: undefined }),
      tasks: fc.option(fc.array(facts, { maxLength: 4 }), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((sketches) => {
    let number = 0;
    const earlier: string[] = [];
    return sketches.map(({ skip, period, tasks }): Week => {
      number += 1 + skip;
      const made = tasks?.map(({ span, planned, state, owner, evidence, continues }, index): Task => {
        const parent = continues < 0.5 ? earlier[Math.floor(continues * 2 * earlier.length)] : undefined;
        return {
          id: `t${number}-${index}`,
          ...(parent ? { continues: parent } : { title: `Task ${index} of week ${number}` }),
          ...span,
          ...(planned && { planned }),
          ...(state && { state }),
          ...(owner && !parent && { owner }),
          evidence: Array.from({ length: evidence }, (_, place) => ({ id: `e${place}`, label: 'Proof', href: 'https://team.example' })),
        };
      });
      earlier.push(...(made ?? []).map(({ id }) => id));
      return { week: number, title: `Week ${number}`, ...(period && { period }), ...(made && { tasks: made }) };
    });
  });

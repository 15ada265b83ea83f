// A log may have thousands of weeks: what every week's page computes must not look at all weeks again.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/site/dates.ts';
import { pageTree, shownNeighbors, trail } from '../../../src/site/tree.ts';
import { weekCoverage } from '../../../src/worklog/coverage.ts';
import { heatMap } from '../../../src/worklog/heat-map.ts';
import { concerns, nextSteps } from '../../../src/worklog/review/agenda.ts';
import { deskOf } from '../../../src/worklog/review/desk.ts';
import { milestoneMatrix } from '../../../src/worklog/review/matrix.ts';
import { taskOf, tasksOfWeek } from '../../../src/worklog/tasks.ts';
import { weekTimeline } from '../../../src/worklog/timeline.ts';
import type { Week } from '../../../src/worklog/week.ts';
import { review } from './review/some-reviews.ts';
import { autumn, task, week } from './some-weeks.ts';

/** An object that counts how often one of its properties is read. */
function counted<T extends object>(value: T, count: () => void): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      count();
      return Reflect.get(target, key, receiver);
    },
  });
}

function logOf(weeks: number, count: () => void): { log: Week[]; programme: typeof autumn } {
  const log = Array.from({ length: weeks }, (_, index) => {
    const starts = addDays(autumn.starts, 7 * index);
    const days = { starts, ends: addDays(starts, 4) };
    const continued = index > 1 && { continues: `w${index - 1}-b` };
    const tasks = [
      task(`w${index}-a`, { ...days, state: 'done', milestone: 'm' }),
      task(`w${index}-b`, { ...days, ...continued, state: 'doing' }),
    ];
    return counted(
      week(
        index + 1,
        tasks.map((one) => counted(one, count)),
        { period: counted(days, count) },
      ),
      count,
    );
  });
  return { log, programme: { ...autumn, ends: addDays(autumn.starts, 7 * weeks), weeks } };
}

/** How often facts are read when the work is done for a log of so many weeks. */
function reads(weeks: number, work: (log: Week[], programme: typeof autumn, count: () => void) => void): number {
  let read = 0;
  const count = (): void => {
    read += 1;
  };
  const { log, programme } = logOf(weeks, count);
  read = 0;
  work(log, programme, count);
  return read;
}

/** Four times the weeks may take some more than four times the reads: sorting does. */
const isLinear = (work: Parameters<typeof reads>[1]): void => expect(reads(400, work) / reads(100, work)).toBeLessThan(5);

const eachWeek =
  (work: (log: Week[], number: number, programme: typeof autumn) => unknown): Parameters<typeof reads>[1] =>
  (log, programme) => {
    for (let number = 1; number <= log.length; number += 1) work(log, number, programme);
  };

describe('a log of many weeks', () => {
  it.each([
    ['tasks', tasksOfWeek],
    ['timeline', weekTimeline],
    ['working days', weekCoverage],
    ['blockers', (log: Week[], number: number) => taskOf(log, `w${number}-a`)],
  ])('reads each fact a few times for the %s of all weeks', (_, work) => {
    isLinear(eachWeek(work));
  });

  it('reads each fact a few times for the heat map and the milestones', () => {
    isLinear((log, programme) => heatMap(log, programme));
    isLinear((log) => milestoneMatrix(log, [{ id: 'm', name: 'M' }]));
  });

  it('reads each fact and each review a few times for the desk and its first steps', () => {
    isLinear((weeks, programme, count) => {
      const remarks = (number: number) => [{ id: `r${number}`, text: 'A remark' }];
      const reviews = weeks.map((_, index) => counted(review(index + 1, '2025-12-01', { remarks: remarks(index) }), count));
      const site = { programme, languages: ['en'] };
      const desk = deskOf({ site, weeks, reviews, seals: new Map(), changed: new Map(), pages: [], prose: new Map() });
      const seen = { weeks: desk.weeks.map((one) => counted(one, count)), attention: desk.attention.map((one) => counted(one, count)) };
      concerns(seen);
      nextSteps(seen);
    });
  });

  it('reads each page a few times for the trails and neighbors of all pages', () => {
    isLinear((log, _, count) => {
      const paths = log.map((_one, index) => `worklog/week-${index + 1}`);
      const tree = pageTree(paths.map((path) => counted({ path, title: path }, count)));
      const worklog = tree.children[0];
      const branches = (worklog?.children ?? []).map((branch) => counted(branch, count));
      const root = { ...tree, children: [{ path: 'worklog', title: '', page: undefined, ...worklog, children: branches }] };
      for (const path of paths) {
        expect(trail(root, path).map((branch) => branch.path)).toEqual(['worklog', path]);
        expect(shownNeighbors(branches, path)).toHaveLength(16);
      }
    });
  });
});

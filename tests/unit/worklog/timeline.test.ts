import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskChains } from '../../../src/worklog/chains.ts';
import { overlaps } from '../../../src/worklog/span.ts';
import { logTimeline, type Timeline, weekTimeline } from '../../../src/worklog/timeline.ts';
import { anyWeeks, autumn, task, week } from './some-weeks.ts';

const period = { starts: '2025-11-03', ends: '2025-11-09' };

/** A row as text: `gap 2, actual 3`. */
const drawn = ({ rows }: Timeline, index = 0) => rows[index]?.segments.map(({ kind, span }) => `${kind} ${span}`).join(', ');

describe('the timeline of a week', () => {
  it('has a column a day of its period', () => {
    const { unit, columns, months } = weekTimeline([week(9, [], { period })], 9, autumn);
    expect([unit, columns.length]).toEqual(['day', 7]);
    expect(columns.map(({ working }) => working)).toEqual([true, true, true, true, true, false, false]);
    expect(months).toEqual([{ month: '2025-11', span: 7 }]);
  });

  it('extends to the days on which its tasks were worked on', () => {
    const { columns, months } = weekTimeline([week(9, [task('a', { starts: '2025-10-31' })], { period })], 9);
    expect([columns[0]?.starts, columns.at(-1)?.ends]).toEqual(['2025-10-31', '2025-11-09']);
    expect(months).toEqual([
      { month: '2025-10', span: 1 },
      { month: '2025-11', span: 9 },
    ]);
  });

  it('shows work, and the part after the planned end', () => {
    const slipped = task('a', {
      starts: '2025-11-04',
      ends: '2025-11-07',
      planned: { starts: '2025-11-03', ends: '2025-11-05' },
      state: 'done',
    });
    const timeline = weekTimeline([week(9, [slipped], { period })], 9);
    expect(drawn(timeline)).toBe('planned 1, actual 2, slip 2, gap 2');
    expect(timeline.rows[0]?.segments[2]).toMatchObject({
      kind: 'slip',
      starts: '2025-11-06',
      ends: '2025-11-07',
      task: 'a',
      week: 9,
      state: 'done',
    });
  });

  it('shows work that began after the planned end as a slip from the start', () => {
    const late = task('a', { starts: '2025-11-06', planned: { starts: '2025-11-03', ends: '2025-11-04' } });
    expect(drawn(weekTimeline([week(9, [late], { period })], 9))).toBe('planned 2, gap 1, slip 1, gap 3');
  });

  it('shows an undated task over the whole week, below its plan', () => {
    const weeks = [week(9, [task('a'), task('b', { planned: { starts: '2025-11-05', ends: '2025-11-20' } })], { period })];
    expect(drawn(weekTimeline(weeks, 9))).toBe('undated 7');
    expect(drawn(weekTimeline(weeks, 9), 1)).toBe('undated 2, planned 5');
  });

  it('has a row per task, with the facts of its chain', () => {
    const weeks = [
      week(8, [task('a', { state: 'doing' })]),
      week(9, [task('b', { continues: 'a', state: 'done', starts: '2025-11-03' })], { period }),
    ];
    expect(weekTimeline(weeks, 9).rows).toMatchObject([
      { chain: 'a', task: 'b', title: 'Title of a', state: 'done', firstWeek: 8, pushOuts: 1 },
    ]);
  });

  it('links a carried task to the week that shows it, not to the week where it began', () => {
    const weeks = [week(8, [task('a')]), week(9, [task('b', { continues: 'a', starts: '2025-11-03' })], { period })];
    expect(weekTimeline(weeks, 9).rows).toMatchObject([{ task: 'b', week: 9 }]);
    expect(logTimeline(weeks).rows).toMatchObject([{ task: 'a', week: 8 }]);
  });

  it('falls back to the plans where no day is known, and to no columns without them', () => {
    const planned = { starts: '2025-11-05', ends: '2025-11-06' };
    expect(drawn(weekTimeline([week(9, [task('a', { planned })])], 9))).toBe('planned 2');
    expect(weekTimeline([week(9, [task('a')])], 9)).toMatchObject({ columns: [], months: [], rows: [{ segments: [] }] });
  });
});

describe('the timeline of the whole log', () => {
  it('has a column a week beyond six weeks, Monday to Sunday', () => {
    const { unit, columns, months } = logTimeline([], autumn);
    expect([unit, columns.length, columns[0], columns.at(-1)?.ends]).toEqual([
      'week',
      14,
      { starts: '2025-09-08', ends: '2025-09-14', working: true },
      '2025-12-14',
    ]);
    expect(months.map(({ month, span }) => `${month} ${span}`)).toEqual(['2025-09 4', '2025-10 4', '2025-11 4', '2025-12 2']);
  });

  it('has a column a day up to six weeks', () => {
    expect(logTimeline([week(8, [], { period: { starts: '2025-10-01', ends: '2025-11-11' } })])).toMatchObject({ unit: 'day' });
    expect(logTimeline([week(8, [], { period: { starts: '2025-10-01', ends: '2025-11-12' } })])).toMatchObject({ unit: 'week' });
  });

  it('draws a chain in one row, with each step separate', () => {
    const timeline = logTimeline(
      [
        week(8, [task('a', { starts: '2025-10-28', ends: '2025-10-31', state: 'doing' })]),
        week(9, [task('b', { continues: 'a', starts: '2025-11-03', ends: '2025-11-12', state: 'doing' })]),
        week(11, [task('c', { continues: 'b', state: 'done' })]),
      ],
      autumn,
    );
    expect(timeline.rows).toHaveLength(1);
    expect(drawn(timeline)).toBe('gap 7, actual 1, actual 2, undated 1, gap 3');
    expect(timeline.rows[0]?.segments.map(({ task: id }) => id)).toEqual([undefined, 'a', 'b', 'c', undefined]);
  });
});

describe('any timeline', () => {
  const holds = ({ columns, months, rows }: Timeline) => {
    const sum = (list: readonly { span: number }[]) => list.reduce((total, { span }) => total + span, 0);
    expect(sum(months)).toBe(columns.length);
    for (const { segments } of rows) {
      expect(sum(segments)).toBe(columns.length);
      expect(segments.every(({ span }) => Number.isInteger(span) && span > 0)).toBe(true);
    }
  };

  it('fills every row exactly, so that colspans are enough to draw it', () => {
    fc.assert(
      fc.property(anyWeeks, fc.boolean(), (weeks, withProgramme) => {
        const programme = withProgramme ? autumn : undefined;
        holds(logTimeline(weeks, programme));
        for (const one of weeks) holds(weekTimeline(weeks, one.week, programme));
      }),
    );
  });

  it('has columns without gaps, and a row per chain', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const { columns, rows } = logTimeline(weeks, autumn);
        for (const [index, { starts }] of columns.entries()) if (index > 0) expect(starts > (columns[index - 1]?.ends ?? '')).toBe(true);
        expect(rows.map(({ chain }) => chain)).toEqual(taskChains(weeks).map(({ id }) => id));
      }),
    );
  });

  it('shows in each column the last mark that covers a part of it', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const { columns, rows } = logTimeline(weeks, autumn);
        for (const { segments } of rows) {
          const byColumn = segments.flatMap((segment) => Array.from({ length: segment.span }, () => segment));
          for (const [index, column] of columns.entries()) {
            const { kind, starts = '', ends = '' } = byColumn[index] ?? { kind: 'gap' };
            const covering = segments.filter((one) => one.starts && one.ends && overlaps({ starts: one.starts, ends: one.ends }, column));
            if (kind === 'gap') expect(covering).toEqual([]);
            else expect(overlaps({ starts, ends }, column)).toBe(true);
          }
        }
      }),
    );
  });

  it('shows every day worked', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const { chain, segments } of logTimeline(weeks, autumn).rows) {
          const dated = taskChains(weeks)
            .find(({ id }) => id === chain)
            ?.steps.some(({ starts }) => starts);
          expect(segments.some(({ kind }) => kind === 'actual' || kind === 'slip')).toBe(dated);
        }
      }),
    );
  });
});

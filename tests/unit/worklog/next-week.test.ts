import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newWeekText } from '../../../src/worklog/new-week-text.ts';
import { newWordsText } from '../../../src/worklog/new-words-text.ts';
import { isWeekNumber, nextNumber, nextWeek, weekFileName } from '../../../src/worklog/next-week.ts';
import { resolveTasks } from '../../../src/worklog/tasks.ts';
import { taskSchema, weekSchema, weekWordsSchema } from '../../../src/worklog/week.ts';
import { anyWeeks, autumn, task, week } from './some-weeks.ts';

const frontMatter = (text: string): unknown => parse(text.split('---\n')[1] ?? '');

/** The text as someone leaves it who takes away the # of every line that is a setting. */
const uncommented = (text: string) => text.replaceAll(/^# (?=[ a-z]+:| {2})/gm, '');

const weeks = [
  week(6, [task('old', { state: 'planned' }), task('old-vague')]),
  week(8, [
    task('done', { state: 'done' }),
    task('dropped', { state: 'dropped' }),
    task('doing', { state: 'doing' }),
    task('vague'),
    task('gone', { state: 'doing' }),
  ]),
  week(9, [task('gone-w09', { continues: 'gone', state: 'done' })]),
];

describe('the next week', () => {
  it('has the days of the calendar', () => {
    expect(nextWeek(weeks, 10, autumn).period).toEqual({ starts: '2025-11-10', ends: '2025-11-14' });
    expect(nextWeek(weeks, 10).period).toBeUndefined();
  });

  it('continues tasks that the latest earlier week left unfinished, or without a state', () => {
    expect(nextWeek(weeks.slice(0, 2), 9, autumn).carried).toEqual([
      { id: 'doing-w09', continues: 'doing', title: 'Title of doing', state: 'doing' },
      { id: 'vague-w09', continues: 'vague', title: 'Title of vague', state: undefined },
      { id: 'gone-w09', continues: 'gone', title: 'Title of gone', state: 'doing' },
    ]);
  });

  it('suggests tasks of earlier weeks that are known to be open', () => {
    expect(nextWeek(weeks, 10, autumn)).toMatchObject({ carried: [], leftOpen: [{ continues: 'old' }, { continues: 'doing' }] });
  });

  it('between two weeks omits what the later one continues', () => {
    const log = [week(8, [task('a', { state: 'doing' }), task('b', { state: 'doing' })]), week(10, [task('a-on', { continues: 'a' })])];
    expect(nextWeek(log, 9).carried.map(({ continues }) => continues)).toEqual(['b']);
  });

  it('names a continuation after the chain, not after its last step', () => {
    const log = [week(8, [task('a', { state: 'doing' })]), week(9, [task('a-w09', { continues: 'a', state: 'doing' })])];
    expect(nextWeek(log, 10).carried).toMatchObject([{ id: 'a-w10', continues: 'a-w09' }]);
  });

  it('uses no existing id', () => {
    const log = [week(8, [task('a', { state: 'doing' }), task('a-w09', { state: 'doing' })])];
    expect(nextWeek(log, 9).carried.map(({ id }) => id)).toEqual(['a-w09-2', 'a-w09-3']);
  });
});

describe('the number of a week', () => {
  it('follows the highest', () => {
    expect([nextNumber([]), nextNumber(weeks)]).toEqual([1, 10]);
  });

  it('is in the programme', () => {
    expect([0, 1, 14, 15, 1.5].map((number) => isWeekNumber(number, autumn))).toEqual([false, true, true, false, false]);
    expect([99, 100].map((number) => isWeekNumber(number))).toEqual([true, false]);
  });

  it('names the file with two digits', () => {
    expect([weekFileName(8), weekFileName(13)]).toEqual(['week-08', 'week-13']);
  });
});

describe("a new week's file", () => {
  it('is read as the intended week', () => {
    expect(weekSchema.parse(frontMatter(newWeekText(nextWeek(weeks.slice(0, 2), 9, autumn), 'en')))).toEqual({
      week: 9,
      title: 'Week 9',
      period: { starts: '2025-11-03', ends: '2025-11-07' },
      tasks: [
        { id: 'doing-w09', continues: 'doing', state: 'doing' },
        { id: 'vague-w09', continues: 'vague' },
        { id: 'gone-w09', continues: 'gone', state: 'doing' },
      ],
    });
  });

  it('is in the given language', () => {
    expect(frontMatter(newWeekText(nextWeek([], 9), 'vi'))).toMatchObject({ title: 'Tuần 9' });
  });

  it('offers the next steps of the week before as objectives', () => {
    const log = [week(7, [], { next: { old: 'Old' } }), week(8, [], { next: { mock: 'Mock: the "data" #1' } })];
    const text = newWeekText(nextWeek(log, 9), 'en');
    expect(frontMatter(text)).not.toHaveProperty('objectives');
    expect(frontMatter(uncommented(text.replace(/^# The next steps.*\n/m, '')))).toMatchObject({
      objectives: { mock: 'Mock: the "data" #1' },
    });
  });

  it('shows every key of a week and of a task', () => {
    const text = newWeekText(nextWeek([], 9), 'en');
    const own = new Set(['draft', 'continues', 'closes']);
    for (const key of [...Object.keys(weekSchema.shape), ...Object.keys(taskSchema.shape)].filter((one) => !own.has(one)))
      expect.soft(text, key).toMatch(new RegExp(`[\\s#-]${key}:`));
  });

  it('has comments that are valid once their # is removed', () => {
    for (const log of [[], weeks]) {
      const text = uncommented(newWeekText(nextWeek(log, 10, autumn), 'en'))
        .replace('https://…', 'https://x')
        .replace(/an id of (people|milestones).*/g, 'an');
      const read = weekSchema.parse(frontMatter(text));
      expect(read).toMatchObject({ summary: expect.any(String), objectives: {}, blockers: [{ id: 'first-blocker' }], next: {} });
      expect(read.tasks?.at(-1)).toMatchObject({ id: 'w10-first-task', starts: '2025-11-10', state: 'done' });
      if (log.length > 0) expect(read.tasks?.[0]).toMatchObject({ id: 'old-w10', continues: 'old' });
    }
  });

  it('keeps any title inside its comment', () => {
    const log = [week(8, [task('a', { title: 'One\n---\nweek: 99 # "two"', state: 'doing' })])];
    expect(frontMatter(newWeekText(nextWeek(log, 9), 'en'))).toMatchObject({ week: 9, tasks: [{ continues: 'a', state: 'doing' }] });
  });

  it('passes the schema and continues each task once, whatever the log', () => {
    fc.assert(
      fc.property(anyWeeks, fc.integer({ min: 1, max: 20 }), (log, wanted) => {
        const number = log.some((one) => one.week === wanted) ? nextNumber(log) : wanted;
        const made = weekSchema.parse(frontMatter(newWeekText(nextWeek(log, number, autumn), 'en')));
        const together = resolveTasks([...log, made]);
        expect(new Set(together.map(({ id }) => id)).size).toBe(together.length);
        for (const { id, continues } of made.tasks ?? []) {
          expect(log.some((one) => one.tasks?.some((other) => other.id === continues))).toBe(true);
          expect(together.find((one) => one.id === id)?.chain).not.toBe(id);
        }
      }),
    );
  });
});

describe("a new translation's file", () => {
  const original = weekSchema.parse({
    week: 8,
    title: 'First "meeting"',
    summary: 'We met: all of us.',
    objectives: { meet: 'Meet' },
    tasks: [
      { id: 'a', title: 'A', state: 'done', detail: ['One', 'Two'], evidence: [{ id: 'e', label: 'Notes', href: 'https://team.example' }] },
      { id: 'b', continues: 'z' },
      { id: 'c', continues: 'y', evidence: [{ id: 'e', label: 'Commit', href: 'https://team.example' }] },
    ],
    blockers: [{ id: 'f', text: 'Faults', cause: 'A template' }],
    next: { mock: 'Mock data' },
  });

  it('marks nothing as translated', () => {
    expect(frontMatter(newWordsText(original, 'vi', ''))).toEqual({ week: 8 });
  });

  it('contains every sentence to translate once its # is removed, and no fact', () => {
    expect(weekWordsSchema.parse(frontMatter(uncommented(newWordsText(original, 'vi', ''))))).toEqual({
      week: 8,
      title: 'First "meeting"',
      summary: 'We met: all of us.',
      objectives: { meet: 'Meet' },
      tasks: [
        { id: 'a', title: 'A', detail: ['One', 'Two'], evidence: [{ id: 'e', label: 'Notes' }] },
        { id: 'c', evidence: [{ id: 'e', label: 'Commit' }] },
      ],
      blockers: [{ id: 'f', text: 'Faults', cause: 'A template' }],
      next: { mock: 'Mock data' },
    });
  });

  it('contains the prose as comments of the front matter, whatever it consists of', () => {
    const prose = '\n## Outcomes\n\n---\n<!-- note -->\n{/* aside */}\n';
    const text = newWordsText(original, 'vi', prose);
    expect(text).toContain('# ## Outcomes\n#\n# ---\n# <!-- note -->\n# {/* aside */}\n---\n');
    expect(frontMatter(text)).toEqual({ week: 8 });
  });

  it('keeps the spaces of the prose that mean code or a line break, and no blank lines at its ends', () => {
    const text = newWordsText(original, 'vi', '\n  \n    npm start\n\nFirst line  \nsecond line  \n \n');
    expect(text).toContain('#\n#     npm start\n#\n# First line  \n# second line  \n---\n');
  });
});

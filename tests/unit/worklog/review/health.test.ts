import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthRule, reasons, weekHealth } from '../../../../src/worklog/review/health.ts';
import { trackRemarks } from '../../../../src/worklog/review/remarks.ts';
import type { Task } from '../../../../src/worklog/week.ts';
import { anyWeeks, autumn, task, week } from '../some-weeks.ts';
import { review } from './some-reviews.ts';

const proof = { evidence: [{ id: 'e', label: 'Commit', href: 'https://team.example' }] };
const days = { starts: '2025-09-08', ends: '2025-09-12' };
const full = task('full', { state: 'done', ...days, ...proof });

const of = (tasks: Task[] | undefined, calendar = true, remarks: string[] = []) => {
  const weeks = [week(1, tasks)];
  const reviews = remarks.map((id) => review(1, '2025-09-15', { reviewer: id, remarks: [{ id, text: id }] }));
  return weekHealth(weeks[0] as (typeof weeks)[0], weeks, calendar ? autumn : undefined, trackRemarks(reviews, weeks));
};

describe('the health of a week', () => {
  it('is on track where every state and day is known and nothing is wrong', () => {
    expect(of([full]).health).toBe('on-track');
  });

  it.each([
    ['a blocked task', [full, task('b', { state: 'blocked', ...days })], 'at-risk'],
    ['three blocked tasks', [full, ...['b', 'c', 'd'].map((id) => task(id, { state: 'blocked', ...days }))], 'off-track'],
    ['a missed day', [task('a', { state: 'done', starts: '2025-09-08', ends: '2025-09-11', ...proof })], 'at-risk'],
    ['three missed days', [task('a', { state: 'done', starts: '2025-09-08', ends: '2025-09-09', ...proof })], 'off-track'],
    [
      'work after the planned end',
      [task('a', { state: 'done', planned: { starts: '2025-09-08', ends: '2025-09-11' }, ...days, ...proof })],
      'at-risk',
    ],
    ['three tasks done without evidence', ['b', 'c', 'd'].map((id) => task(id, { state: 'done', ...days })), 'at-risk'],
  ] as const)('with %s', (_name, tasks, health) => {
    expect(of([...tasks]).health).toBe(health);
  });

  it('is at risk while a remark is open, off track with three', () => {
    expect(of([full], true, ['a']).health).toBe('at-risk');
    expect(of([full], true, ['a', 'b', 'c']).health).toBe('off-track');
  });

  it('does not count open remarks once the week is accepted', () => {
    const weeks = [week(1, [full])];
    const remarks = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
    const reviews = [review(1, '2025-09-15', { verdict: 'changes', remarks }), review(1, '2025-09-16')];
    const judged = (accepted: boolean) => weekHealth(weeks[0] as (typeof weeks)[0], weeks, autumn, trackRemarks(reviews, weeks), accepted);
    expect([judged(false).health, judged(true).health]).toEqual(['off-track', 'on-track']);
  });

  it('names its reasons, and none where it is on track or unknown', () => {
    expect(reasons(of([full, task('b', { state: 'blocked', ...days })], true, ['a']))).toEqual(['blocked', 'open-remarks']);
    expect(reasons(of([full, task('b', { state: 'blocked', ...days })], true, ['a', 'b', 'c']))).toEqual(['open-remarks']);
    expect([reasons(of([full])), reasons(of(undefined)), reasons(undefined)]).toEqual([[], [], []]);
  });

  it('is unknown where states, days or tasks are', () => {
    expect(of([full, task('b', days)]).health).toBeUndefined();
    expect(of([full, task('b', { state: 'doing' })]).health).toBe('on-track');
    expect(of([task('b', { state: 'doing' })]).health).toBeUndefined();
    expect(of(undefined, false).health).toBeUndefined();
  });

  it('ignores missed days without a calendar', () => {
    expect(of([full], false).signals.map(({ id }) => id)).not.toContain('missed');
  });

  it('follows only from the stated limits', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const one of weeks) {
          const { health, signals } = weekHealth(one, weeks, autumn, []);
          const reached = (bound: 'atRisk' | 'offTrack') =>
            healthRule.some((rule) => (signals.find(({ id }) => id === rule.id)?.count ?? 0) >= (rule[bound] ?? Number.POSITIVE_INFINITY));
          if (reached('offTrack')) expect(health).toBe('off-track');
          else if (reached('atRisk')) expect(health).toBe('at-risk');
          else expect(['on-track', undefined]).toContain(health);
          const known = one.tasks?.every(({ state }) => state !== undefined);
          if (!known) expect(health).not.toBe('on-track');
        }
      }),
    );
  });
});

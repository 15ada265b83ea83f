import { describe, expect, it } from 'vitest';
import { concerns, nextSteps } from '../../../../src/worklog/review/agenda.ts';
import { type DeskFacts, deskOf } from '../../../../src/worklog/review/desk.ts';
import type { FiledReview } from '../../../../src/worklog/review/review.ts';
import type { Week } from '../../../../src/worklog/week.ts';
import { autumn, task, week } from '../some-weeks.ts';
import { review, rubric } from './some-reviews.ts';

const proof = { evidence: [{ id: 'e', label: 'Commit', href: 'https://team.example' }] };
const days = (monday: string, friday: string) => ({ starts: monday, ends: friday });
const first = days('2025-09-08', '2025-09-12');
const second = days('2025-09-15', '2025-09-19');
const third = days('2025-09-22', '2025-09-26');
const site = { programme: autumn, rubric, languages: ['en'] };

const desk = (weeks: Week[], reviews: FiledReview[] = [], more: Partial<DeskFacts> = {}) =>
  deskOf({ site, weeks, reviews, seals: new Map(), changed: new Map(), pages: [], prose: new Map(), ...more });

const good = week(1, [task('a', { state: 'done', ...first, ...proof })]);
const blocked = week(2, [task('b', { state: 'blocked', ...second })]);
const bare = week(
  3,
  ['c', 'd', 'e'].map((id) => task(id, { state: 'done', ...third })),
);
const remarks = ['r1', 'r2', 'r3'].map((id) => ({ id, text: id }));

describe('the first things to do', () => {
  const steps = (...facts: Parameters<typeof desk>) =>
    nextSteps(desk(...facts).attention).map(
      ({ kind, weeks, count, first: { week: number } }) => `${kind} ${weeks.join()} ${count} ${number}`,
    );

  it('are none where nothing waits', () => {
    expect(steps([good], [review(1, '2025-09-15')])).toEqual([]);
  });

  it('are three at most, reviews first, each naming the week to open', () => {
    expect(steps([good, blocked, bare])).toEqual(['waiting 1,2,3 3 1', 'at-risk 2,3 2 2', 'no-evidence 3 3 3']);
    expect(nextSteps(desk([good, blocked, bare]).attention, [], 1)).toHaveLength(1);
  });

  it('open the worst of the weeks that wait for a review', () => {
    expect(nextSteps(desk([good, blocked, bare]).attention, [9, 3, 2, 1])[0]?.first.week).toBe(3);
  });

  it('say once what open remarks do to a week', () => {
    expect(steps([good], [review(1, '2025-09-15', { verdict: 'changes', remarks })])).toEqual(['remarks 1 3 1']);
  });
});

describe('the weeks that need a look', () => {
  const list = (...facts: Parameters<typeof desk>) =>
    concerns(desk(...facts)).map(({ week: number, health, reasons }) =>
      [number, health ?? '-', ...reasons.map(({ kind, count }) => `${kind}:${count}`)].join(' '),
    );

  it('are listed worst first, each with every reason once', () => {
    expect(list([good, blocked, bare], [review(1, '2025-09-15', { verdict: 'changes', remarks })])).toEqual([
      '1 off-track remarks:3',
      '2 at-risk blocked:1 waiting:1',
      '3 at-risk waiting:1 no-evidence:3',
    ]);
  });

  it('leave out an accepted week, whatever remarks came with its acceptance: they are named, and it is not off track', () => {
    expect(list([good], [review(1, '2025-09-15')])).toEqual([]);
    expect(list([good], [review(1, '2025-09-15', { remarks })])).toEqual(['1 - remarks:3']);
  });
});

import { describe, expect, it } from 'vitest';
import { type DeskFacts, deskOf } from '../../../../src/worklog/review/desk.ts';
import type { FiledReview } from '../../../../src/worklog/review/review.ts';
import { rankTeams, statusOf } from '../../../../src/worklog/review/status.ts';
import { statusSchema } from '../../../../src/worklog/review/status-schema.ts';
import type { Week } from '../../../../src/worklog/week.ts';
import { autumn, task, week } from '../some-weeks.ts';
import { review, rubric } from './some-reviews.ts';

const proof = { evidence: [{ id: 'e', label: 'Commit', href: 'https://team.example' }] };
const seal = `v1:${'a'.repeat(64)}`;
const site = { name: 'Team', programme: autumn, rubric, languages: ['en'] };
const good = week(1, [task('a', { state: 'done', starts: '2025-09-08', ends: '2025-09-12', ...proof })]);

const desk = (weeks: Week[], reviews: FiledReview[], more: Partial<DeskFacts> = {}) =>
  deskOf({ site, weeks, reviews, seals: new Map(), changed: new Map(), pages: [], prose: new Map(), ...more });

const spoken = (...facts: Parameters<typeof desk>) =>
  desk(...facts).attention.map(({ kind, week: number, count, anchor, ids }) =>
    [kind, number, count, anchor ?? '', ids.join()].join(' ').trim(),
  );

describe('what needs the mentor', () => {
  it('is a week without a review', () => {
    expect(spoken([good], [])).toEqual(['waiting 1 1']);
  });

  it('is nothing once a complete week is accepted', () => {
    expect(spoken([good], [review(1, '2025-09-15')])).toEqual([]);
  });

  it('is a week that was edited on a day after its last review', () => {
    expect(spoken([good], [review(1, '2025-09-15')], { changed: new Map([[1, '2025-09-16']]) })).toEqual(['changed 1 1']);
    expect(spoken([good], [review(1, '2025-09-15')], { changed: new Map([[1, '2025-09-15']]) })).toEqual([]);
  });

  it('is a week that changed since sign-off; an unchanged one is fine on any date', () => {
    const signed = [review(1, '2025-09-15', { seal })];
    const changed = new Map([[1, '2025-09-30']]);
    expect(spoken([good], signed, { changed, seals: new Map([[1, seal]]) })).toEqual([]);
    expect(spoken([good], signed, { changed, seals: new Map([[1, seal.replace('a', 'b')]]) })).toEqual(['seal 1 1 seal']);
  });

  it('is an open remark, and one whose answer is not reviewed yet', () => {
    const asked = review(1, '2025-09-15', {
      remarks: [
        { id: 'r1', text: 'One' },
        { id: 'r2', text: 'Two' },
      ],
    });
    const answer = week(2, [task('b', { closes: 'r1', state: 'done', starts: '2025-09-15', ends: '2025-09-19', ...proof })]);
    expect(spoken([good, answer], [asked])).toEqual(['waiting 2 1', 'answered 1 1 remark-r1 r1', 'remarks 1 1 remark-r2 r2']);
  });

  it('is risk, missed days, tasks carried over twice and missing evidence, in this order, until the week is accepted', () => {
    const weeks = [
      week(1, [task('a', { state: 'doing', starts: '2025-09-08', ends: '2025-09-12' })]),
      week(2, [task('b', { continues: 'a', state: 'doing', starts: '2025-09-15', ends: '2025-09-19' })]),
      week(3, [
        task('c', { continues: 'b', state: 'blocked', starts: '2025-09-22', ends: '2025-09-25' }),
        task('d', { state: 'done', starts: '2025-09-22' }),
      ]),
    ];
    const reviews = [review(1, '2025-09-30'), review(2, '2025-09-30'), review(3, '2025-09-30', { verdict: 'changes' })];
    expect(spoken(weeks, reviews)).toEqual([
      'at-risk 3 1  blocked,missed',
      'missed 3 1 timeline 2025-09-26',
      'carried 3 1 task-c c',
      'no-evidence 3 1 task-d d',
    ]);
    expect(spoken(weeks, [...reviews, review(3, '2025-10-01')])).toEqual([]);
  });

  it('leaves out reviews of missing weeks', () => {
    expect(desk([good], [review(1, '2025-09-15'), review(7, '2025-09-15', { scores: { talk: 9 } })]).total?.missing).toEqual([
      'worklog',
      'talk',
    ]);
  });
});

describe('status.json', () => {
  const status = (name: string, weeks: Week[], reviews: FiledReview[] = []) => statusOf(desk(weeks, reviews), { ...site, name });

  it('follows its schema, also through JSON, and omits what is unknown', () => {
    const made = status('Team', [good, week(2)], [review(1, '2025-09-15', { scores: { talk: 7.005 } })]);
    expect(statusSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(made.rubric).toMatchObject({ total: 28.02, of: 40, missing: ['worklog'] });
    expect(made.rubric?.parts[0]).not.toHaveProperty('score');
    expect(made.weeks[1]).toMatchObject({ health: 'unknown', seal: 'none' });
    expect(statusOf(desk([good], [], { site: { languages: ['en'], programme: undefined, rubric: undefined } }), site)).not.toHaveProperty(
      'missedDays',
    );
  });

  it('ranks a team with waiting weeks first', () => {
    const [calm, busy, busier] = [
      status('Calm', [good], [review(1, '2025-09-15')]),
      status('Busy', [good]),
      status('Busier', [good, week(2)]),
    ];
    expect(rankTeams([calm, busy, busier]).map(({ name }) => name)).toEqual(['Busier', 'Busy', 'Calm']);
    expect(
      rankTeams([
        { ...calm, name: 'B' },
        { ...calm, name: 'A' },
      ]).map(({ name }) => name),
    ).toEqual(['A', 'B']);
  });
});

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
    nextSteps(desk(...facts)).map(({ kind, weeks, count, first: { week: number } }) => `${kind} ${weeks.join()} ${count} ${number}`);

  it('are none if nothing waits', () => {
    expect(steps([good], [review(1, '2025-09-15')])).toEqual([]);
  });

  it('are three at most, reviews first, each with the worst of its weeks to open', () => {
    expect(steps([good, blocked, bare])).toEqual(['waiting 1,2,3 3 2', 'at-risk 2,3 2 2', 'no-evidence 3 3 3']);
    expect(nextSteps(desk([good, blocked, bare]), 1)).toHaveLength(1);
  });

  it('open the worst week of edited weeks', () => {
    const reviews = [1, 2].map((number) => review(number, '2025-09-22', { verdict: 'changes' }));
    const changed = new Map([1, 2].map((number) => [number, '2025-09-29']));
    expect(steps([good, blocked], reviews, { changed })).toEqual(['changed 1,2 2 2', 'at-risk 2 1 2']);
  });

  it('open the week with the most open remarks, at its first remark', () => {
    const [one, ...more] = remarks;
    const reviews = [review(1, '2025-09-29', { remarks: one ? [one] : [] }), review(3, '2025-09-29', { remarks: more })];
    const [step] = nextSteps(desk([good, bare], reviews));
    expect(step).toMatchObject({ kind: 'remarks', weeks: [1, 3], count: 3, first: { week: 3, anchor: 'remark-r2' } });
  });

  it('open the week with the most tasks carried over', () => {
    const ids = ['x', 'y'];
    const carriedTo = (number: number, chains: readonly string[], monday: string) =>
      week(
        number,
        chains.map((id) =>
          task(`${id}${number}`, { state: 'doing', starts: monday, ...(number > 1 ? { continues: `${id}${number - 1}` } : {}) }),
        ),
      );
    const weeks = [
      carriedTo(1, ['w', ...ids], '2025-09-08'),
      carriedTo(2, ['w', ...ids], '2025-09-15'),
      carriedTo(3, ['w', ...ids], '2025-09-22'),
      carriedTo(4, ids, '2025-09-29'),
    ];
    const carried = nextSteps(desk(weeks), 9).find(({ kind }) => kind === 'carried');
    expect(carried).toMatchObject({ weeks: [3, 4], count: 3, first: { week: 4, count: 2 } });
  });

  it('agree with the list of weeks: no week of a step is above the one that it opens', () => {
    const reviews = [
      review(1, '2025-09-15', { verdict: 'changes', remarks }),
      review(3, '2025-09-29', { verdict: 'changes', remarks: [] }),
    ];
    const facts = desk([good, blocked, bare, week(4), week(5)], reviews, { changed: new Map([[3, '2025-10-06']]) });
    const order = concerns(facts).map(({ week: number }) => number);
    const all = nextSteps(facts, 9);
    expect(all.length).toBeGreaterThan(3);
    for (const { kind, weeks, first: opened } of all)
      expect([kind, opened.week]).toEqual([kind, order.find((number) => weeks.includes(number))]);
  });

  describe('call a week the worst', () => {
    const isWorst = (weeks: Week[]) => nextSteps(desk(weeks))[0]?.isWorst;
    const alike = [5, 6, 7].map((number) => week(number));
    const blockedToo = week(3, [task('c', { state: 'blocked', ...third })]);

    it('if it needs more attention than the next one', () => {
      expect(isWorst([good, blocked])).toBe(true);
      expect(isWorst([...alike, blocked])).toBe(true);
    });

    it('unless others need as much, or there is only one', () => {
      expect(isWorst(alike)).toBe(false);
      expect(isWorst([good, blocked, blockedToo])).toBe(false);
      expect(isWorst([blocked])).toBe(false);
      expect(steps(alike)[0]).toBe('waiting 5,6,7 3 5');
    });

    it('of the weeks of the same sentence', () => {
      const reviews = [review(1, '2025-09-15', { verdict: 'changes', remarks })];
      const facts = desk([good, ...alike], reviews);
      expect(concerns(facts)[0]?.week).toBe(1);
      expect(nextSteps(facts).find(({ kind }) => kind === 'waiting')).toMatchObject({ isWorst: false });
      expect(nextSteps(facts)[0]).toMatchObject({ kind: 'remarks', weeks: [1] });
    });
  });

  it('mention the open remarks of a week once', () => {
    expect(steps([good], [review(1, '2025-09-15', { verdict: 'changes', remarks })])).toEqual(['remarks 1 3 1']);
  });
});

describe('the weeks that need attention', () => {
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

  it('leave out an accepted week; remarks of its review are listed and do not put it off track', () => {
    expect(list([good], [review(1, '2025-09-15')])).toEqual([]);
    expect(list([good], [review(1, '2025-09-15', { remarks })])).toEqual(['1 - remarks:3']);
  });
});

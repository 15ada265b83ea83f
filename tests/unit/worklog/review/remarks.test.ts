import { describe, expect, it } from 'vitest';
import { trackRemarks } from '../../../../src/worklog/review/remarks.ts';
import type { Task } from '../../../../src/worklog/week.ts';
import { task, week } from '../some-weeks.ts';
import { review } from './some-reviews.ts';

const asked = review(8, '2025-11-10', { verdict: 'changes', remarks: [{ id: 'add-units', text: 'Add the units' }] });

const afterwards = (...tasks: Task[]) => trackRemarks([asked], [week(8, []), week(9, tasks)])[0];

describe('a remark', () => {
  it('is open until a task answers it', () => {
    expect(afterwards(task('a', { state: 'done' }))).toMatchObject({ state: 'open', answers: [], confirmed: false, week: 8 });
  });

  it.each(['planned', 'doing', 'blocked', undefined] as const)('is answered, not closed, by a task that is %s', (state) => {
    expect(afterwards(task('a', { closes: 'add-units', ...(state && { state }) }))?.state).toBe('answered');
  });

  it('is closed by a done task of a later week', () => {
    expect(afterwards(task('a', { closes: 'add-units', state: 'done' }))).toMatchObject({ state: 'closed', confirmed: false });
  });

  it('is open again when its answer is dropped', () => {
    expect(afterwards(task('a', { closes: 'add-units', state: 'dropped' }))?.state).toBe('open');
  });

  it('is closed when the answer was carried over and is done', () => {
    const weeks = [
      week(8, []),
      week(9, [task('a', { closes: 'add-units', state: 'doing' })]),
      week(10, [task('b', { continues: 'a', state: 'done' })]),
    ];
    expect(trackRemarks([asked], weeks)[0]?.state).toBe('closed');
  });

  it.each([8, 7])('is not closed by a task of week %i, which is not later', (number) => {
    expect(trackRemarks([asked], [week(number, [task('a', { closes: 'add-units', state: 'done' })])])[0]?.state).toBe('open');
  });

  it('is confirmed once the week of its done answer has been reviewed', () => {
    const weeks = [week(8, []), week(9, [task('a', { closes: 'add-units', state: 'done' })])];
    expect(trackRemarks([asked, review(9, '2025-11-17')], weeks)[0]).toMatchObject({ state: 'closed', confirmed: true });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/worklog/localize.ts';
import { type Week, weekSchema, weekWordsSchema } from '../../../src/worklog/week.ts';
import { anyWeeks } from './some-weeks.ts';

const english: Week = weekSchema.parse({
  week: 8,
  title: 'First meeting',
  period: { starts: '2025-10-28', ends: '2025-11-07' },
  summary: 'We met.',
  objectives: { meet: 'Meet', build: 'Build' },
  tasks: [
    {
      id: 'meeting',
      title: 'Meeting',
      state: 'done',
      evidence: [{ id: 'notes', label: 'Notes', href: 'https://team.example' }],
      detail: ['One', 'Two'],
    },
    { id: 'shop-on', continues: 'shop' },
  ],
  blockers: [{ id: 'faults', text: 'Faults', cause: 'A template' }],
  next: { mock: 'Mock data' },
});

describe('a week in another language', () => {
  it('is the same week where nothing is translated', () => {
    expect(localize(english)).toBe(english);
    expect(localize(english, {})).toEqual(english);
  });

  it('has its own text under an id that every object has', () => {
    expect(localize({ ...english, next: { constructor: 'Build' } }, { next: {} }).next).toEqual({ constructor: 'Build' });
  });

  it('has the texts of its translation, matched by id', () => {
    const vietnamese = localize(
      english,
      weekWordsSchema.parse({
        title: 'Buổi gặp đầu tiên',
        summary: 'Nhóm gặp nhau.',
        objectives: { build: 'Xây dựng' },
        tasks: [
          { id: 'shop-on', title: 'Cửa hàng' },
          { id: 'meeting', title: 'Cuộc họp', detail: 'Một', evidence: [{ id: 'notes', label: 'Ghi chép' }] },
        ],
        blockers: [{ id: 'faults', cause: 'Một mẫu' }],
        next: { mock: 'Dữ liệu mẫu' },
      }),
    );
    expect(vietnamese).toEqual({
      ...english,
      title: 'Buổi gặp đầu tiên',
      summary: 'Nhóm gặp nhau.',
      objectives: { meet: 'Meet', build: 'Xây dựng' },
      tasks: [
        {
          id: 'meeting',
          title: 'Cuộc họp',
          state: 'done',
          evidence: [{ id: 'notes', label: 'Ghi chép', href: 'https://team.example' }],
          detail: 'Một',
        },
        { id: 'shop-on', continues: 'shop', title: 'Cửa hàng' },
      ],
      blockers: [{ id: 'faults', text: 'Faults', cause: 'Một mẫu' }],
      next: { mock: 'Dữ liệu mẫu' },
    });
  });

  it("keeps the original's facts: additional facts of a translation are ignored", () => {
    const words = weekWordsSchema.parse({
      week: 9,
      period: { starts: '2025-01-01', ends: '2025-01-02' },
      tasks: [
        { id: 'meeting', state: 'dropped', starts: '2025-01-01', detail: 'Một' },
        { id: 'unknown', title: 'Lạ' },
      ],
      objectives: { unknown: 'Lạ' },
      blockers: [{ id: 'faults', resolved: 'meeting' }],
    });
    const week = localize(english, words);
    expect({ ...week, tasks: undefined }).toEqual({ ...english, tasks: undefined });
    expect(week.tasks?.map(({ id, state, starts }) => [id, state, starts])).toEqual([
      ['meeting', 'done', undefined],
      ['shop-on', undefined, undefined],
    ]);
  });

  it('gains no summary, detail or cause that the original lacks', () => {
    const bare = weekSchema.parse({ week: 1, title: 'One', tasks: [{ id: 'a', title: 'A' }], blockers: [{ id: 'b', text: 'B' }] });
    const words = {
      summary: 'S',
      objectives: { o: 'O' },
      next: { n: 'N' },
      tasks: [{ id: 'a', detail: 'D' }],
      blockers: [{ id: 'b', cause: 'C' }],
    };
    expect(localize(bare, words)).toEqual(bare);
  });

  it('is valid by the schema', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const week of weeks) expect(weekSchema.parse(localize(week, { title: 'Tuần' }))).toEqual({ ...week, title: 'Tuần' });
      }),
    );
  });
});

// What the editor says: one finding for one cause, with days as the reader writes them.
import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../../src/i18n/messages.ts';
import { findingsOf } from '../../../../src/write/judge/index.ts';

const site = {
  languages: ['en', 'vi'],
  programme: { name: 'P', starts: '2025-09-01', ends: '2025-09-27', weeks: 4, workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: [] },
  people: [],
  milestones: [],
  taken: [],
} satisfies Parameters<typeof findingsOf>[0];
const weeks = [{ week: 1, title: 'One', period: { starts: '2025-09-01', ends: '2025-09-08' } }];
const period = { starts: '2025-09-09', ends: '2025-09-12' };

const found = (facts: Record<string, unknown>, language = 'en') => {
  const week = { path: 'en/worklog/week-02.md', language: 'en', facts: { week: 2, title: 'Two', period, ...facts }, body: '' };
  return findingsOf(site, weeks, week, findingWords(language), language);
};
const days = (starts: string, ends: string) => ({ tasks: [{ id: 'load', title: 'Load', starts, ends }] });
const said = (facts: Record<string, unknown>, language?: string) => found(facts, language).map(({ what }) => what);

describe('one wrong day is one finding', () => {
  it('where a task is before or after its week', () => {
    expect(said(days('2025-09-20', '2025-09-20'))).toEqual([
      '"Load" ends on 20 Sep 2025, outside the week\'s period 9 Sep 2025 to 12 Sep 2025',
    ]);
    expect(said(days('2025-09-13', '2025-09-20'))).toEqual([expect.stringContaining('"Load" ends on 20 Sep 2025')]);
    expect(said(days('2025-09-02', '2025-09-04'))).toEqual([expect.stringContaining('"Load" starts on 2 Sep 2025')]);
  });

  it('where a task is outside the calendar’s week, without a period', () => {
    const found = said({ period: undefined, ...days('2025-09-01', '2025-09-02') });
    expect(found).toEqual([expect.stringContaining('"Load" starts on 1 Sep 2025')]);
    expect(said({ period: undefined, ...days('2025-09-16', '2025-09-18') })).toEqual([expect.stringContaining('"Load" ends on')]);
  });

  it('where a plan is years away', () => {
    const planned = { starts: '2022-09-01', ends: '2022-09-02' };
    expect(said({ tasks: [{ id: 'load', title: 'Load', planned }] })).toEqual([expect.stringContaining('starts on 1 Sep 2022')]);
  });

  it('where a task is years away', () => {
    expect(said(days('2029-09-10', '2029-09-11'))).toEqual([expect.stringContaining('"Load" ends on 11 Sep 2029, more than a year')]);
  });

  it('and two where both ends are wrong', () => {
    expect(said(days('2025-09-02', '2025-09-20'))).toHaveLength(2);
    expect(said({ tasks: [...days('2025-09-02', '2025-09-02').tasks, { id: 'b', title: 'B', starts: '2025-09-02' }] })).toHaveLength(2);
  });
});

describe('a day is written as its reader writes it', () => {
  it('in a sentence', () => {
    expect(said(days('2025-09-20', '2025-09-20'), 'vi')).toEqual([
      '"Load" kết thúc ngày 20/09/2025, ngoài thời gian của tuần: 09/09/2025 đến 12/09/2025',
    ]);
    const overlap = { period: { starts: '2025-09-08', ends: '2025-09-12' } };
    expect(said(overlap)).toEqual(['the period overlaps that of week 1, 1 Sep 2025 to 8 Sep 2025']);
    expect(said(overlap, 'vi')).toEqual(['thời gian trùng với tuần 1: 01/09/2025 đến 08/09/2025']);
  });

  it('in a remedy, and in what to choose', () => {
    expect(found({ period: undefined, ...days('2025-09-07', '2025-09-07') }, 'vi').map(({ remedy }) => remedy?.label)).toEqual([
      'Thêm thời gian 07/09/2025 đến 12/09/2025',
    ]);
    expect(found(days('10/09/2025', '2025-09-12')).map(({ fix }) => fix)).toEqual(['choose a day: 10 Sep 2025 or 9 Oct 2025']);
    expect(found(days('2025-09-10 10:00', '2025-09-12')).map(({ remedy }) => remedy?.label)).toEqual(['Write 10 Sep 2025']);
  });

  it('and a text that the calendar does not have stays as it is', () => {
    expect(said(days('2025-09-31', '2025-09-31'))[0]).toContain('"2025-09-31"');
  });
});

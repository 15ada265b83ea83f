import { describe, expect, it } from 'vitest';
import { visitWords } from '../../../src/i18n/messages.ts';
import { newsPage, newsTexts, newsTitle } from '../../../src/i18n/news-text.ts';
import type { SiteNews } from '../../../src/worklog/review/changes.ts';

const en = visitWords('en');
const vi = visitWords('vi');

const week = (more: Partial<SiteNews & { kind: 'week' }>): SiteNews => ({
  kind: 'week',
  path: 'worklog/week-08',
  news: 'changed',
  fields: [],
  tasks: [],
  ...more,
});

describe('what is new in a week', () => {
  const moved = week({
    tasks: [{ id: 'mend', news: 'changed', fields: [{ field: 'days', from: '2025-11-06/2025-11-07', to: '2025-11-13' }] }],
  });

  it('says from and to which days a task was moved', () => {
    expect(newsTexts(moved, en).join()).toMatch(/^task mend moved from 6.+7 Nov 2025 to 13 Nov 2025$/);
    expect(newsTexts(moved, vi).join()).toMatch(/^công việc mend dời từ .*7\/11\/2025 sang 13\/11\/2025$/);
  });

  it('only says that prose was edited', () => {
    expect(newsTexts(week({ fields: [{ field: 'prose' }] }), en)).toEqual(['prose edited']);
  });

  it('says that a missing value was not recorded', () => {
    const fields = [{ field: 'state', from: '', to: 'done' } as const];
    expect(newsTexts(week({ tasks: [{ id: 'mend', news: 'changed', fields }] }), en)).toEqual([
      'task mend state from not recorded to done',
    ]);
  });

  it('lists tasks that are new or removed', () => {
    const tasks = [
      { id: 'a', news: 'new', fields: [] },
      { id: 'b', news: 'gone', fields: [] },
    ] as const;
    expect(newsTexts(week({ tasks }), en)).toEqual(['task a: new', 'task b: removed']);
  });

  it('has a number and a page', () => {
    expect([newsTitle(moved, en), newsPage(moved)]).toEqual(['Week 8', 'worklog/week-08']);
  });
});

it('a review is named by week, day and reviewer, and is on the page of its week', () => {
  const news: SiteNews = { kind: 'review', path: 'week-08/2025-11-10-ha', news: 'new', fields: [] };
  expect(newsTitle(news, en)).toBe('Review of week 8, 10 Nov 2025, ha');
  expect(newsPage(news)).toBe('worklog/week-08');
  expect(newsTexts(news, en)).toEqual([]);
});

it('every text has its values in both languages', () => {
  const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [field, text] of Object.entries(en.fields))
    expect([field, names(vi.fields[field as keyof typeof vi.fields])]).toEqual([field, names(text)]);
});

import { describe, expect, it } from 'vitest';
import { findingsIn, week } from './content-folder.ts';

const log = (facts: string, number = 1) => ({ 'en/worklog/week-01.md': week(number, facts) });
const task = (facts: string) => log(`tasks:\n  - { id: a, title: A, ${facts} }\n`);
const bare = 'name: T\ndescription: T\n';

describe('a wrong year', () => {
  it('outside 1990 to 2100 is not a valid day', () => {
    expect(findingsIn(task('starts: 0205-09-01, ends: 2025-09-02'))).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:5:32 error schema: tasks[a].starts is the date 0205-09-01, not a day from 1990 to 2100 → correct the year",
      ]
    `);
  });

  it('makes a task or a period too long', () => {
    expect(findingsIn(task('starts: 2005-09-01, ends: 2025-09-02'))).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:5:32 error day-far-off: a starts on 2005-09-01, more than a year from the programme, 2025-09-01 to 2025-09-27 → fix the year, or the dates of programme in site.yaml",
        "en/worklog/week-01.md:5:50 error schema: tasks[a] lasts longer than 366 days → correct the year of one of the two days",
      ]
    `);
    expect(findingsIn(log('period: { starts: 2025-09-01, ends: 2035-09-05 }\n'))).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:4:37 error schema: period lasts longer than 366 days → correct the year of one of the two days",
      ]
    `);
  });

  it('is reported as far from the programme, wherever a day is written', () => {
    const far = {
      'site.yaml': `${bare}languages: [en]
programme: { name: P, starts: 2025-09-01, ends: 2025-09-27, weeks: 4, holidays: [{ day: 2035-09-02, name: Day }] }
milestones: [{ id: build, name: Build, due: 2015-09-27 }]
`,
      'vi/index.md': undefined,
      'en/worklog/week-02.md': week(2, 'period: { starts: 2020-09-08, ends: 2020-09-12 }\n'),
      'en/worklog/week-999.md': week(999),
      ...task('starts: 2015-09-01, planned: { starts: 2025-09-01, ends: 2026-09-29 }'),
    };
    expect(findingsIn(far).filter((line) => line.includes('error'))).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:5:32 error day-far-off: a starts on 2015-09-01, more than a year from the programme, 2025-09-01 to 2025-09-27 → fix the year, or the dates of programme in site.yaml",
        "en/worklog/week-01.md:5:81 error schema: tasks[a].planned lasts longer than 366 days → correct the year of one of the two days",
        "en/worklog/week-02.md:4:19 error day-far-off: the period starts on 2020-09-08, more than a year from the programme, 2025-09-01 to 2025-09-27 → fix the year, or the dates of programme in site.yaml",
        "en/worklog/week-999.md:2:7 error day-far-off: week 999 starts by the calendar on 2044-10-17, more than a year from the programme, 2025-09-01 to 2025-09-27 → fix the year, or the dates of programme in site.yaml",
        "site.yaml:4:89 error day-far-off: the holiday is on 2035-09-02, more than a year from the programme, 2025-09-01 to 2025-09-27 → fix the year, or the dates of programme in site.yaml",
        "site.yaml:5:45 error day-far-off: build is due on 2015-09-27, more than a year from the programme, 2025-09-01 to 2025-09-27 → fix the year, or the dates of programme in site.yaml",
      ]
    `);
  });

  it('makes a programme longer than its weeks', () => {
    const site = `${bare}programme: { name: P, starts: 2025-09-01, ends: 2052-12-01, weeks: 13 }\n`;
    expect(findingsIn({ 'site.yaml': site, 'vi/index.md': undefined })).toMatchInlineSnapshot(`
      [
        "site.yaml:3:49 error schema: programme.ends is more than a year after the end of its weeks → fix the year, or the number of weeks",
      ]
    `);
  });
});

describe('a week without a period', () => {
  it("is limited to its seven days of the programme's calendar", () => {
    expect(findingsIn(task('starts: 2025-09-07, ends: 2025-09-08'))).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:5:50 warning outside-period: a ends on 2025-09-08, outside week 1 by the programme's calendar, 2025-09-01 to 2025-09-07 → fix the date, or add a period to the week",
      ]
    `);
  });
});

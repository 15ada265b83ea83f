import { describe, expect, it } from 'vitest';
import { reportAnchor, reportHref } from '../../../../src/components/report/report-address.ts';

const pages = new Map([
  ['/base/vi/worklog/week-08/', 'worklog/week-08'],
  ['/base/vi/đề-xuất/', 'đề-xuất'],
]);
const href = (to: string) => reportHref(to, { pages, path: 'worklog/week-07' });

describe('a link on the report', () => {
  it('leads to the anchor of a page that the report contains', () => {
    expect(href('/base/vi/worklog/week-08/')).toBe('#/worklog/week-08');
    expect(href('/base/vi/worklog/week-08/#task-login')).toBe('#/worklog/week-08:task-login');
    expect(href(encodeURI('/base/vi/đề-xuất/#rủi-ro'))).toBe(`#${encodeURI('/đề-xuất:rủi-ro')}`);
  });

  it('stays on its page when it is only an anchor', () => {
    expect(href('#tasks')).toBe(`#${reportAnchor('worklog/week-07', 'tasks')}`);
    expect(href('#')).toBe('#/worklog/week-07');
  });

  it('is unchanged when the report does not contain its page', () => {
    for (const other of ['/base/guide/', '/base/vi/prices.csv', 'https://x.example/#a', 'mailto:a@x.example', '/base/vi/%E0%A4%A']) {
      expect(href(other)).toBe(other);
    }
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeUrl, completeUrlFix } from '../../../src/site/complete-url.ts';

test.each([
  ['team-ha.github.io/report', 'https://team-ha.github.io/report'],
  ['www.nhóm.example', 'https://www.nhóm.example'],
  ['//team.example/a?b=c', 'https://team.example/a?b=c'],
  ['https:team.example/report', 'https://team.example/report'],
  ['http:/team.example', 'https://team.example'],
  ['team.example:8080/report/index.html', 'https://team.example:8080/report/index.html'],
  [' localhost:4321/report/ ', 'http://localhost:4321/report/'],
  ['127.0.0.1:5325', 'http://127.0.0.1:5325'],
  ['git@github.com:Ha/report.git', 'https://github.com/Ha/report'],
  ['ssh://git@gitlab.example/ha/report/', 'https://gitlab.example/ha/report'],
])('%s means %s', (text, url) => {
  expect(completeUrl(text)).toBe(url);
  expect(completeUrlFix(text)).toBe(`write ${url}`);
});

test.each([
  '',
  'our report',
  'plan.md',
  'site.yaml',
  '/proposal/',
  'javascript:alert(1)',
  'ftp://events.example/',
  'https://',
  '1.5',
  'report',
  'a..b',
])('%j means no address', (text) => {
  expect(completeUrlFix(text)).toBe('write a complete URL: https://…');
});

test('a complete URL is not completed again, and what is suggested is one', () => {
  fc.assert(fc.property(fc.webUrl(), (url) => completeUrl(url) === undefined));
  fc.assert(
    fc.property(fc.string(), (text) => {
      const whole = completeUrl(text);
      expect(whole === undefined || /^https?:$/.test(new URL(whole).protocol)).toBe(true);
    }),
  );
});

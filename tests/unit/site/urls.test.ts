import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { href, isSiteUrl, pagePath, parseAddress } from '../../../src/site/urls.ts';

const anyPath = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 }).map((parts) => parts.join('/'));

describe("a site's address", () => {
  test.each([
    'https://a.example/bao%20cao/',
    'https://a.example/báo',
    'https://a.example//b',
    'https://a.example/?b',
    'https://a.example/#b',
    'https://b@a.example',
    'ftp://a.example',
    'a.example',
  ])('cannot be %s', (url) => {
    expect(isSiteUrl(url)).toBe(false);
  });
  test.each(['https://a.example', 'http://localhost:4321/', 'https://đồ-án.example/b/C_1.0/~d'])('can be %s', (url) => {
    expect(isSiteUrl(url)).toBe(true);
  });
  test.each([
    ['https://team.example', 'https://team.example', '/'],
    ['https://team.example/', 'https://team.example', '/'],
    ['https://team.example/report', 'https://team.example', '/report/'],
    ['http://localhost:4321/a/b/', 'http://localhost:4321', '/a/b/'],
  ])('%s is %s and %s', (url, origin, base) => {
    expect(parseAddress(url)).toEqual({ origin, base });
  });
});

describe("a page's path", () => {
  it('has no prefix in the default language', () => {
    expect(pagePath('', 'en', 'en')).toBe('');
    expect(pagePath('worklog/week-08', 'en', 'en')).toBe('worklog/week-08/');
  });

  it('starts with any other language', () => {
    expect(pagePath('', 'vi', 'en')).toBe('vi/');
    expect(pagePath('worklog/week-08', 'vi', 'en')).toBe('vi/worklog/week-08/');
  });

  it('never starts with a slash and ends in one unless it is the home page', () => {
    fc.assert(
      fc.property(anyPath, fc.constantFrom('en', 'vi'), (path, language) => {
        expect(pagePath(path, language, 'en')).toMatch(/^([^/]+\/)*$/);
      }),
    );
  });

  it('becomes a link below the base, with its characters encoded', () => {
    expect(href('/report/', 'worklog/')).toBe('/report/worklog/');
    expect(href('/', 'nhật ký/')).toBe('/nh%E1%BA%ADt%20k%C3%BD/');
  });
});

import { describe, expect, it } from 'vitest';
import { redirects, siteAddress } from '../../../src/integrations/address.ts';

describe('the address of a build', () => {
  it('is SHIPLOG_URL with its base path, whatever site.yaml says', () => {
    expect(siteAddress({ url: 'https://other.example/' }, 'https://team.example/repo-name')).toEqual({
      origin: 'https://team.example',
      base: '/repo-name/',
    });
  });

  it('is that of site.yaml, else the local server', () => {
    expect(siteAddress({ url: 'https://other.example' }, '')).toEqual({ origin: 'https://other.example', base: '/' });
    expect(siteAddress({}, '')).toEqual({ origin: 'http://localhost:4321', base: '/' });
  });

  it('is refused when it is not an address, with the next step', () => {
    expect(() => siteAddress({}, 'team.example/x')).toThrow(/SHIPLOG_URL is "team\.example\/x".*https:/);
  });
});

describe('redirects', () => {
  it('lead below the base, to a page with a slash and to a file without', () => {
    expect(redirects({ redirects: { '/old': '/worklog/week-08', '/b': '/proposal/budget.csv' } }, '/r/')).toEqual({
      '/old': '/r/worklog/week-08/',
      '/b': '/r/proposal/budget.csv',
    });
  });

  it('need a path of the site as their target', () => {
    expect(redirects({ redirects: { '/old': '/' } }, '/r/')).toEqual({ '/old': '/r/' });
    // Astro encodes it.
    expect(redirects({ redirects: { '/a': '/ghi%20ch%C3%BA/tệp' } }, '/r/')).toEqual({ '/a': '/r/ghi chú/tệp/' });
  });
});

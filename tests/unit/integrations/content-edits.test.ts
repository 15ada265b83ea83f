import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { settingsOf, withSlash } from '../../../src/integrations/content-edits.ts';
import { overlayOf } from '../../../src/integrations/error-overlay.ts';
import { type Site, siteSchema } from '../../../src/site/site.ts';

const site = (more: object = {}): Site => siteSchema.parse({ name: 'Site', description: 'A test', languages: ['en', 'vi'], ...more });
const same = (more: object): boolean => settingsOf('/none', site(), undefined) === settingsOf('/none', site(more), undefined);

describe('an edit of site.yaml', () => {
  test.each([{ name: 'Another' }, { description: 'Another' }, { people: [{ id: 'lan', name: 'Lan' }] }, { navigation: ['worklog'] }])(
    'of %j needs no restart: pages read it again',
    (more) => expect(same(more)).toBe(true),
  );

  test.each([
    { languages: ['vi', 'en'] },
    { url: 'https://team.example/' },
    { redirects: { '/a/': '/b/' } },
    { hosts: ['https://img.example'] },
    { features: { sandbox: true } },
    { analytics: { endpoint: 'https://events.example/c' } },
  ])('of %j starts the server again', (more) => expect(same(more)).toBe(false));
});

describe('the address with a slash', () => {
  test.each([
    ['/guide', '/guide/'],
    ['/station/en/guide?a=1', '/station/en/guide/?a=1'],
    ['/v1.2/guide', '/v1.2/guide/'],
  ])('of %s is %s', (url, wanted) => expect(withSlash(url, 'text/html,*/*')).toBe(wanted));

  test.each(['/guide/', '/', '/a.png', '/feed.xml?x', '/@vite/client', '/node_modules/a/b', '//evil.example/guide'])(
    'is not sought for %s',
    (url) => expect(withSlash(url, 'text/html')).toBeUndefined(),
  );

  it('is sought for pages only', () => expect(withSlash('/guide', 'application/json')).toBeUndefined());
});

describe('the overlay', () => {
  const finding = { code: 'yaml', severity: 'error', file: 'en/a.md', line: 3, column: 5, what: 'a <b> & c', fix: 'write "x"' } as const;

  it('names the place, what is wrong and the fix, without markup of the author', () => {
    expect(overlayOf([finding as never], 4)?.err).toMatchObject({
      title: 'The build would stop here: 1 error',
      message: 'en/a.md:3:5 a &lt;b&gt; &amp; c',
      hint: 'write &quot;x&quot;',
      loc: { file: resolve('en/a.md'), line: 3, column: 5 },
      stack: expect.stringContaining('4 pages checked: 1 error'),
    });
  });

  it('is not there without an error', () => expect(overlayOf([], 4)).toBeUndefined());
});

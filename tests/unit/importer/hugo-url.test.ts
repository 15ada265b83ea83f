import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hugoPath } from '../../../src/importer/hugo-path.ts';
import { hugoAliases, hugoUrl, joinUrl, pathKey } from '../../../src/importer/hugo-url.ts';

const site = { defaultLanguage: 'en', defaultInSubfolder: false };

describe('hugoPath', () => {
  test.each([
    ['1-Worklog/1.8-Week8', '1-worklog/1.8-week8'],
    ['1. Worklog', '1.-worklog'],
    ['5.1-Objectives & Scope', '5.1-objectives--scope'],
    ['3.1-Blog 1', '3.1-blog-1'],
    ['A – B', 'a--b'],
    ['Nhật ký', 'nhật-ký'],
    [
      '5.3.2.4-Task Definitions Creation (Configure settings, FIX variables)',
      '5.3.2.4-task-definitions-creation-configure-settings-fix-variables',
    ],
    ['CI/CD', 'ci/cd'],
    ['under_score+plus~x', 'under_score+plus~x'],
  ])('publishes %j as %j', (path, published) => {
    expect(hugoPath(path)).toBe(published);
  });

  const path = fc.string({ unit: 'grapheme', maxLength: 30 });

  it('is the same when applied twice', () => {
    fc.assert(
      fc.property(path, (name) => {
        expect(hugoPath(hugoPath(name))).toBe(hugoPath(name));
      }),
    );
  });

  it('leaves no blank, no capital and no character that ends an address', () => {
    fc.assert(
      fc.property(path, (name) => {
        expect(hugoPath(name)).not.toMatch(/[\sA-Z?&()"'<>]/);
      }),
    );
  });

  it('finds a page by its folder, its address, and either of them encoded', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 &._–-]{0,20}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(name, (folder) => {
        for (const written of [hugoPath(folder), `${folder}/`, encodeURIComponent(folder), `${hugoPath(folder)}/index.html`])
          expect(pathKey(written).replace(/\/$/, '')).toBe(pathKey(folder));
      }),
    );
  });
});

describe('hugoUrl', () => {
  test.each([
    ['', 'en', {}, '/'],
    ['', 'vi', {}, '/vi/'],
    ['1-Worklog/1.8-Week8', 'vi', {}, '/vi/1-worklog/1.8-week8/'],
    ['1-Worklog/1.8-Week8', 'en', { slug: 'Eighth Week' }, '/1-worklog/eighth-week/'],
    ['1-Worklog/1.8-Week8', 'vi', { url: '/log/8/' }, '/log/8/'],
    ['1-Worklog/1.8-Week8', 'en', { url: 'https://elsewhere.example.org/' }, '/1-worklog/1.8-week8/'],
  ] as const)('maps %j in %s with %j to the address %s', (path, language, data, url) => {
    expect(hugoUrl(path, language, data, site)).toBe(url);
  });

  it('puts the default language below its name where the site says so', () => {
    expect(hugoUrl('2-Proposal', 'en', {}, { ...site, defaultInSubfolder: true })).toBe('/en/2-proposal/');
  });
});

describe('hugoAliases', () => {
  it('resolves them from the root or beside the page, and skips invalid ones', () => {
    expect(hugoAliases('/5-workshop/a/', { aliases: ['/Old Workshop/', 'older', 'https://x.example.org', 7, {}] })).toEqual([
      '/old-workshop/',
      '/5-workshop/older/',
    ]);
    expect(hugoAliases('/', { aliases: '/start' })).toEqual(['/start/']);
    expect(hugoAliases('/', {})).toEqual([]);
  });
});

describe('joinUrl', () => {
  it('goes up no further than the root', () => {
    expect(joinUrl('/1-worklog/1.1-week1/', '../1.2-week2/')).toBe('1-worklog/1.2-week2');
    expect(joinUrl('/a/', '../../../../etc/passwd')).toBe('etc/passwd');
  });
});

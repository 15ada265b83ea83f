import { describe, expect, it } from 'vitest';
import { sitemap } from '../../../src/outputs/sitemap.ts';

describe('the sitemap', () => {
  const home = { path: '', language: 'en', url: 'https://team.example/r/' };
  const trang = { path: '', language: 'vi', url: 'https://team.example/r/vi/' };
  const guide = { path: 'guide', language: 'en', url: 'https://team.example/r/guide/?a=1&b=2', changed: '2025-11-07' };
  const xml = sitemap([home, trang, guide]);
  const urls = xml.split('<url>').slice(1);

  it('names every translation of a page, itself included', () => {
    for (const url of urls.slice(0, 2)) {
      expect(url).toContain('hreflang="en" href="https://team.example/r/"');
      expect(url).toContain('hreflang="vi" href="https://team.example/r/vi/"');
    }
  });

  it('names no alternate for a page in one language', () => {
    expect(urls[2]).not.toContain('xhtml:link');
  });

  it('dates the pages whose last change is known, and only those', () => {
    expect(urls[2]).toContain('<lastmod>2025-11-07</lastmod>');
    expect(urls[0]).not.toContain('lastmod');
  });

  it('escapes what XML would read as markup', () => {
    expect(urls[2]).toContain('<loc>https://team.example/r/guide/?a=1&amp;b=2</loc>');
  });
});

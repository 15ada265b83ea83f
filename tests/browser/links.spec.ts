// Every internal link of every page leads somewhere, at the root of a host and below a base path: files, fragments, images, feeds.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Build } from './builds.ts';
import { linksOf } from './links.ts';
import { built } from './pages.ts';

/** What is wrong with one link of a page, else `undefined`. `anchors` reads the ids of a built HTML file. */
function fault(site: Build, from: string, target: string, anchors: (file: string) => Set<string>): string | undefined {
  const base = new URL(site.url);
  let url: URL;
  try {
    url = new URL(target, new URL(from, base));
  } catch {
    return 'is no address';
  }
  if (!/^https?:$/.test(url.protocol) || url.origin !== base.origin) return undefined;
  if (!url.pathname.startsWith(base.pathname)) return `leaves the base path ${base.pathname}`;
  const path = decodeURIComponent(url.pathname.slice(base.pathname.length));
  const file = join(site.root, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return 'leads nowhere';
  if (file.endsWith('.html') && url.hash.length > 1) {
    const hash = decodeURIComponent(url.hash.slice(1));
    if (hash !== 'top' && !hash.startsWith(':~:') && !anchors(file).has(hash)) return `has no #${hash} on that page`;
  }
  return undefined;
}

for (const site of built('reference', 'based', 'fixture', 'imported', 'real')) {
  test.describe(site.name, () => {
    const read = new Map<string, ReturnType<typeof linksOf>>();
    const links = (file: string) => {
      const known = read.get(file) ?? linksOf(readFileSync(file, 'utf8'));
      read.set(file, known);
      return known;
    };

    test('every internal link leads to an existing file and anchor', () => {
      const faults = new Set<string>();
      let count = 0;
      for (const name of globSync('**/*.html', { cwd: site.root })) {
        const from = name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
        for (const { tag, url } of links(resolve(site.root, name)).targets) {
          count += 1;
          const why = fault(site, from, url, (file) => links(file).anchors);
          if (why) faults.add(`/${from}: <${tag}> ${url} ${why}`);
        }
      }
      expect([...faults]).toEqual([]);
      expect(count).toBeGreaterThan(50);
    });

    test('feeds, the sitemap and the texts for machines name only existing pages', () => {
      const faults = globSync('**/*.{xml,txt}', { cwd: site.root }).flatMap((name) => {
        const text = readFileSync(resolve(site.root, name), 'utf8');
        const addresses = text.match(/https:\/\/shiplog\.example\/[^\s<>"')\]]*/g) ?? [];
        return addresses.flatMap((url) => {
          const why = fault(site, '', url.replaceAll('&amp;', '&'), (file) => links(file).anchors);
          return why ? [`${name}: ${url} ${why}`] : [];
        });
      });
      expect([...new Set(faults)]).toEqual([]);
    });
  });
}

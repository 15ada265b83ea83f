import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCards } from '../../../src/integrations/link-previews.ts';

const words = (title: string) => ({ site: 'Report', place: 'Worklog', title, description: '' });

it('pages with the same words share one image, also when two builds draw into one cache at the same time', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'og-cache-'));
  const dist = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `og-${name}-`)));
  const files = ['og/a.png', 'og/vi/a.png', 'og/b.png', 'og/vi/b.png'];
  const cards = files.map((file) => ({ file, words: words(file.endsWith('a.png') ? 'Week 1' : 'Week 2') }));

  await Promise.all(dist.map((folder) => writeCards(cards, cache, folder)));

  expect(readdirSync(cache).filter((name) => !/^[0-9a-f]{32}\.png$/.test(name))).toEqual([]);
  expect(readdirSync(cache)).toHaveLength(2);
  for (const folder of dist) {
    const [a, translated, b] = files.map((file) => readFileSync(join(folder, file)));
    expect(a?.equals(translated ?? Buffer.alloc(0))).toBe(true);
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(false);
  }
  expect(await writeCards(cards, cache, dist[0] ?? ''), 'drawn again').toBe(0);
  expect(await writeCards(cards, cache, dist[0] ?? '', '#0b6e63'), 'drawn in another accent').toBe(2);
  expect(readFileSync(join(dist[0] ?? '', 'og/a.png')).equals(readFileSync(join(dist[1] ?? '', 'og/a.png')))).toBe(false);
});

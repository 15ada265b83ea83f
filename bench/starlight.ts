// The peer: the same pages built with Starlight, for the ratio.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scratchWith } from './scratch.ts';
import { weekPage } from './week-page.ts';
import { weekName } from './weeks.ts';

const astro = JSON.parse(readFileSync(resolve(import.meta.dirname, '../node_modules/astro/package.json'), 'utf8')).version as string;

export const versions = { astro, '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' };

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bench.example',
  cacheDir: '.cache',
  integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Worklog', items: [{ autogenerate: { directory: 'worklog' } }] }] })],
});
`;

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the peer's project with so many weeks; answers its folder. Installs Starlight on first use. */
export function starlightProject(weeks: number): string {
  const path = scratchWith('starlight', versions);
  const docs = resolve(path, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(resolve(docs, 'worklog'), { recursive: true });
  writeFileSync(resolve(path, 'astro.config.mjs'), CONFIG);
  writeFileSync(resolve(path, 'src/content.config.ts'), COLLECTION);
  writeFileSync(resolve(docs, 'index.md'), '---\ntitle: Bench\n---\nA generated worklog.\n');
  for (const folder of ['.cache', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(resolve(path, folder), { recursive: true, force: true });
  for (let week = 1; week <= weeks; week += 1) {
    const before = `/worklog/${weekName(Math.max(1, week - 1))}/`;
    writeFileSync(resolve(docs, 'worklog', `${weekName(week)}.md`), weekPage(week, before));
  }
  return path;
}

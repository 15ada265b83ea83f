// The peer: the same pages built with Astro alone, with what a careful author adds: a content policy, code colors as classes, search.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scratchWith } from './scratch.ts';
import { weekPage } from './week-page.ts';
import { weekName } from './weeks.ts';

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../node_modules', name, 'package.json'), 'utf8')).version;

export const versions = { astro: versionOf('astro'), pagefind: versionOf('pagefind') };

const CONFIG = `import { defineConfig } from 'astro/config';

const classes = {
  pre(node) { delete node.properties.style; },
  span(node) {
    const style = node.properties.style;
    if (typeof style !== 'string') return;
    delete node.properties.style;
    const [, token] = /--astro-code-(?:token-)?([\\w-]+)/.exec(style) ?? [];
    if (token) this.addClassToHast(node, token);
  },
};

export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  cacheDir: '.cache',
  security: { csp: true },
  markdown: { shikiConfig: { theme: 'css-variables', transformers: [classes] } },
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { weeks: defineCollection({ loader: glob({ base: 'weeks', pattern: '*.md' }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const weeks = (await getCollection('weeks')).sort((a, b) => a.data.number - b.data.number);
  return weeks.map((entry, index) => ({ params: { week: entry.id }, props: { entry, before: weeks[index - 1], after: weeks[index + 1] } }));
}

const { entry, before, after } = Astro.props;
const { Content, headings } = await render(entry);
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <nav>{before && <a href={\`/\${before.id}/\`}>{before.data.title}</a>} {after && <a href={\`/\${after.id}/\`}>{after.data.title}</a>}</nav>
    <main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main>
    <ol>{headings.map(({ slug, text }) => <li><a href={\`#\${slug}\`}>{text}</a></li>)}</ol>
  </body>
</html>
<style is:global>
  body { max-width: 40rem; margin: auto; font-family: sans-serif; }
</style>
`;

/** Astro, then Pagefind, as one command. */
const BUILD = `import { spawnSync } from 'node:child_process';

for (const words of [['node_modules/astro/bin/astro.mjs', 'build'], ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist']]) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
`;

/** Writes the peer's project with so many weeks, without caches; returns its folder. Installs Astro on first use. */
export function bareProject(weeks: number): string {
  const path = scratchWith('bare-astro', versions);
  for (const folder of ['.cache', 'dist', '.astro', 'weeks', 'src', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(resolve(path, folder), { recursive: true, force: true });
  mkdirSync(resolve(path, 'src/pages'), { recursive: true });
  mkdirSync(resolve(path, 'weeks'));
  writeFileSync(resolve(path, 'astro.config.mjs'), CONFIG);
  writeFileSync(resolve(path, 'build.mjs'), BUILD);
  writeFileSync(resolve(path, 'src/content.config.ts'), COLLECTION);
  writeFileSync(resolve(path, 'src/pages/[week].astro'), PAGE);
  for (let week = 1; week <= weeks; week += 1) {
    const before = `/${weekName(Math.max(1, week - 1))}/`;
    writeFileSync(resolve(path, 'weeks', `${weekName(week)}.md`), weekPage(week, before, `number: ${week}\n`));
  }
  return path;
}

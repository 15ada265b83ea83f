// `npm run bench:build -- --pages 1000 [--peer starlight] [--edit] [--no-previews] [--save]`: how long a large site takes to build, and how much memory.
import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { timeEdits } from './edit.ts';
import { type Measured, measure } from './measure.ts';
import { save } from './results.ts';
import { removeContent, scratch } from './scratch.ts';
import { starlightProject, versions } from './starlight.ts';
import { facts, prose, siteFile, weekName } from './weeks.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    peer: { type: 'string' },
    edit: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    previews: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const pages = Number(values.pages);
if (!Number.isInteger(pages) || pages < 1 || (values.peer !== undefined && values.peer !== 'starlight')) {
  console.error('Write: npm run bench:build -- --pages 1000 [--peer starlight] [--edit] [--no-previews] [--save]');
  process.exit(1);
}

// A new folder each time: caches are keyed by the content root, so a cold build finds none.
const content = scratch(`content-${process.pid}`);
const dist = scratch('dist');
const site = (name: string): void => writeFileSync(resolve(content, 'site.yaml'), siteFile(name, pages));

function writeContent(): void {
  mkdirSync(resolve(content, 'en/worklog'), { recursive: true });
  site('Bench');
  writeFileSync(resolve(content, 'en/index.md'), '---\ntitle: Bench\n---\n\nA generated worklog.\n');
  for (let week = 1; week <= pages; week += 1) {
    const before = `${weekName(Math.max(1, week - 1))}.md`;
    writeFileSync(resolve(content, 'en/worklog', `${weekName(week)}.md`), `${facts(week)}\n\n${prose(week, before)}`);
  }
}

const build = (previews: 'on' | 'off'): Promise<Measured> =>
  measure(['.ci/astro.mjs', 'build', '--outDir', dist], {
    cwd: root,
    env: { SHIPLOG_CONTENT: content, SHIPLOG_URL: 'https://bench.example/', SHIPLOG_OG: previews },
  });

const line = (name: string, { seconds, cpuSeconds, peakBytes }: Measured): string => {
  const memory = peakBytes === undefined ? 'memory not measured' : `${(peakBytes / 2 ** 30).toFixed(2)} GB at most`;
  return `${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  ${(pages / seconds).toFixed(0).padStart(5)} pages/s  ${memory}${cpuSeconds === undefined ? '' : `  (${cpuSeconds.toFixed(1)} s of processor)`}`;
};

/** What the build itself says of its stages. */
const stages = (output: string): string[] =>
  output.split('\n').filter((text) => /(in|Generated|Completed) [\d.]+ ?(ms|s)\b|built in/i.test(text) && !/[├└]─|\.html/.test(text));

const figure = ({ seconds, cpuSeconds, peakBytes }: Measured): object => ({
  seconds: Number(seconds.toFixed(2)),
  cpuSeconds,
  peakBytes,
  pagesPerSecond: Math.round(pages / seconds),
});

/** What it takes to draw the Open Graph image of every page, in the build's own words. */
async function drawn(): Promise<string> {
  // Another name on every card, so that none is in the cache.
  const started = Date.now();
  site(`Bench ${started}`);
  const { output } = await build('on');
  const previews =
    output
      .split('\n')
      .find((text) => text.includes('link preview images'))
      ?.replace(/^.*?(\d+ link)/, '$1') ?? 'the build drew none';
  console.log(`Open Graph images      ${previews}`);
  for (const file of globSync('.cache/og/*', { cwd: root })) {
    const path = resolve(root, file);
    if (statSync(path).mtimeMs >= started) rmSync(path);
  }
  return previews;
}

/** Builds and rebuilds the site; Open Graph images are left out and told apart. */
async function ours(): Promise<{ cold: Measured; warm: Measured; previews: string }> {
  rmSync(dist, { recursive: true, force: true });
  const cold = await build('off');
  const warm = await build('off');
  console.log(`${line('Shiplog, cold', cold)}\n${line('Shiplog, warm', warm)}`);
  for (const text of stages(cold.output)) console.log(`    ${text.trim()}`);
  const previews = values.previews ? await drawn() : 'not measured';
  return { cold, warm, previews };
}

async function starlight(): Promise<{ cold: Measured; warm: Measured }> {
  const project = starlightProject(pages);
  for (const folder of ['.cache', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(resolve(project, folder), { recursive: true, force: true });
  const words = [resolve(project, 'node_modules/astro/bin/astro.mjs'), 'build'];
  const cold = await measure(words, { cwd: project });
  const warm = await measure(words, { cwd: project });
  console.log(`${line('Starlight, cold', cold)}\n${line('Starlight, warm', warm)}`);
  return { cold, warm };
}

try {
  writeContent();
  console.log(`${pages} weeks: about 600 words, two tables and two code blocks each, with search, Node ${process.versions.node}.`);
  const mine = await ours();
  const result: Record<string, unknown> = { pages, cold: figure(mine.cold), warm: figure(mine.warm), previews: mine.previews };
  if (values.peer) {
    const peer = await starlight();
    const ratio = (name: 'cold' | 'warm'): string => (mine[name].seconds / peer[name].seconds).toFixed(2);
    console.log(`Shiplog takes ${ratio('cold')} of Starlight’s time cold, ${ratio('warm')} warm.`);
    result['starlight'] = { versions, cold: figure(peer.cold), warm: figure(peer.warm) };
  }
  if (values.edit) {
    const week = weekName(Math.ceil(pages / 2));
    const { start, edits } = await timeEdits(content, resolve(content, 'en/worklog', `${week}.md`), `worklog/${week}/`, 5);
    const sorted = edits.toSorted((a, b) => a - b);
    console.log(
      `npm run dev            first page after ${(start / 1000).toFixed(1)} s; an edit is served after ${edits.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
    );
    result['edit'] = { firstPageMs: Math.round(start), medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0) };
  }
  if (values.save) save(`build-${pages}`, result);
} finally {
  removeContent(content);
}

// `npm run bench:build -- --pages 1000 [--peer astro] [--peer starlight] [--peer hugo] [--edit] [--no-previews] [--save]`: how long a large
// site takes to build, and how much memory.
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as bare from './bare-astro.ts';
import { timeEdits } from './edit.ts';
import { hugoProject, hugoVersion } from './hugo.ts';
import { type Measured, measure } from './measure.ts';
import { median } from './median.ts';
import { save } from './results.ts';
import { removeContent, scratch } from './scratch.ts';
import * as starlight from './starlight.ts';
import { facts, prose, siteFile, weekName } from './weeks.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    peer: { type: 'string', multiple: true, default: [] },
    edit: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    previews: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const pages = Number(values.pages);
if (!Number.isInteger(pages) || pages < 1 || values.peer.some((name) => !/^(astro|starlight|hugo)$/.test(name))) {
  console.error(
    'Write: npm run bench:build -- --pages 1000 [--peer astro] [--peer starlight] [--peer hugo] [--edit] [--no-previews] [--save]',
  );
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

const build = (previews: 'on' | 'off', ...more: string[]): Promise<Measured> =>
  measure(['src/cli/shiplog.mjs', 'build', '--outDir', dist, ...more], {
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

type Builds = Record<string, Measured>;

function print(name: string, builds: Builds): void {
  for (const [kind, measured] of Object.entries(builds)) console.log(line(`${name}, ${kind}`, measured));
}

/** A build after the middle week is written as `edit` returns it. */
async function afterEdit(edit: (text: string) => string): Promise<Measured> {
  const file = resolve(content, 'en/worklog', `${weekName(Math.ceil(pages / 2))}.md`);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  return build('off');
}

/** Builds and rebuilds the site; Open Graph images are measured separately. */
async function ours(): Promise<{ builds: Builds; previews: string }> {
  rmSync(dist, { recursive: true, force: true });
  const builds = {
    cold: await build('off'),
    unchanged: await build('off'),
    'prose edited': await afterEdit((text) => text.replace('## Reflection', 'Another paragraph.\n\n## Reflection')),
    'facts edited': await afterEdit((text) => text.replace(/^title: .*$/m, 'title: Another title')),
  };
  print('Shiplog', builds);
  for (const text of stages(builds.cold.output)) console.log(`    ${text.trim()}`);
  const previews = values.previews ? await drawn() : 'not measured';
  return { builds, previews };
}

interface Peer {
  name: string;
  versions: Record<string, string>;
  /** The project's folder, without output and caches. */
  project: string;
  words: readonly string[];
  program?: string;
}

function peerOf(name: string): Peer | undefined {
  if (name === 'astro') return { name: 'Bare Astro', versions: bare.versions, project: bare.bareProject(pages), words: ['build.mjs'] };
  if (name === 'starlight') {
    const project = starlight.starlightProject(pages);
    return {
      name: 'Starlight',
      versions: starlight.versions,
      project,
      words: [resolve(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
    };
  }
  const version = hugoVersion();
  if (version === undefined) {
    console.log('Hugo is not installed, so it is not measured: apt-get install hugo, then run the bench again.');
    return undefined;
  }
  return { name: 'Hugo', versions: { hugo: version }, project: hugoProject(pages), words: ['--quiet'], program: 'hugo' };
}

async function timePeer({ project, words, program }: Peer): Promise<{ cold: Measured; warm: Measured }> {
  const options = { cwd: project, ...(program === undefined ? {} : { program }) };
  return { cold: await measure(words, options), warm: await measure(words, options) };
}

const figures = (builds: Builds): object => Object.fromEntries(Object.entries(builds).map(([kind, measured]) => [kind, figure(measured)]));

try {
  writeContent();
  console.log(`${pages} weeks: about 600 words, two tables and two code blocks each, with search, Node ${process.versions.node}.`);
  const { builds, previews } = await ours();
  const result: Record<string, unknown> = { pages, ...figures(builds), previews };
  for (const wanted of values.peer) {
    const peer = peerOf(wanted);
    if (!peer) continue;
    const theirs = await timePeer(peer);
    print(peer.name, theirs);
    const ratios = Object.entries(builds).map(([kind, { seconds }]) => {
      const against = kind === 'cold' ? theirs.cold : theirs.warm;
      return `${kind} ${(seconds / against.seconds).toFixed(2)}`;
    });
    console.log(`Shiplog’s time divided by that of ${peer.name} (cold by cold, others by warm): ${ratios.join(', ')}`);
    result[wanted] = { versions: peer.versions, ...figures(theirs) };
  }
  if (values.edit) {
    const week = weekName(Math.ceil(pages / 2));
    const { start, edits } = await timeEdits(content, resolve(content, 'en/worklog', `${week}.md`), `worklog/${week}/`, 5);
    const middle = (times: readonly number[]): number => Math.round(median(times));
    console.log(`npx shiplog dev            first page after ${(start / 1000).toFixed(1)} s`);
    for (const [kind, times] of Object.entries(edits)) {
      console.log(`    an edit of ${kind} is shown after ${times.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`);
    }
    result['edit'] = { firstPageMs: Math.round(start), medianMs: middle(edits.prose), factsMedianMs: middle(edits.facts) };
  }
  if (values.save) save(`build-${pages}`, result);
} finally {
  removeContent(content);
}
